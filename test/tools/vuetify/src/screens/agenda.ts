import { defineComponent, ref, shallowRef } from 'vue';
import type { Dossier } from '../../seed.ts';
import { lire } from '../api.ts';

const HEURES = ['08:30', '09:00', '09:30', '10:15', '11:00', '14:00'];

/** A day of sessions of many patients: ticked when they came. */
export const Agenda = defineComponent({
  setup() {
    const jour = ref(new Date('2026-10-12T00:00:00'));
    const rendezVous = shallowRef<{ heure: string; patient: Dossier }[]>([]);
    void lire<Dossier[]>('dossiers').then((dossiers) => {
      rendezVous.value = dossiers.map((patient, rang) => ({ heure: HEURES[rang] ?? '', patient }));
    });
    return { jour, rendezVous };
  },
  template: `
    <v-row data-ecran="agenda">
      <v-col cols="auto"><v-date-picker v-model="jour" hide-header show-adjacent-months border /></v-col>
      <v-col>
        <v-card title="Séances du jour">
          <v-list lines="two">
            <v-list-item v-for="{ heure, patient } in rendezVous" :key="heure"
              :title="heure + '  ' + patient.birthName + ' ' + patient.firstName" subtitle="AMK 10,7 + IFD · séance 3/8">
              <template #append><v-checkbox label="Venu(e)" hide-details /></template>
            </v-list-item>
          </v-list>
        </v-card>
      </v-col>
    </v-row>`,
});
