import { defineComponent, shallowRef } from 'vue';
import { french } from '../../../kit/dates.ts';
import type { Dossier } from '../../seed.ts';
import { lire } from '../api.ts';

const ENTETES = [
  { title: 'N°', key: 'id', width: 70 },
  { title: 'Nom', key: 'birthName' },
  { title: 'Nom d’usage', key: 'usedName' },
  { title: 'Prénom', key: 'firstName' },
  { title: 'Né(e) le', key: 'birthDate' },
  { title: '', key: 'actions', sortable: false, align: 'end' },
];

/** The list of patients; where each goes stands in a menu drawn elsewhere. */
export const Dossiers = defineComponent({
  setup() {
    const dossiers = shallowRef<Dossier[]>([]);
    void lire<Dossier[]>('dossiers').then((recus) => (dossiers.value = recus));
    return { ENTETES, dossiers, french };
  },
  template: `
    <v-card title="Dossiers patients" data-ecran="dossiers">
      <v-data-table :headers="ENTETES" :items="dossiers" items-per-page-text="Dossiers par page">
        <template #item.birthDate="{ value }">{{ french(value) }}</template>
        <template #item.actions="{ item }">
          <v-menu :transition="false">
            <template #activator="{ props }">
              <v-btn v-bind="props" size="small" variant="tonal" :data-menu="item.id">Ouvrir</v-btn>
            </template>
            <v-list density="compact">
              <v-list-item :to="'/facturation/nouvelle?beneficiaire=' + item.id" title="Facturer"
                :data-facturer="item.id" />
              <v-list-item :to="'/dossier-patient/' + item.id + '/plan-de-soins'" title="Plan de soins" />
            </v-list>
          </v-menu>
        </template>
      </v-data-table>
    </v-card>`,
});
