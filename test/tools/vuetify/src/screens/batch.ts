import { defineComponent, ref, shallowRef } from 'vue';
import { french } from '../../../kit/dates.ts';
import type { Dossier } from '../../seed.ts';
import { lire } from '../api.ts';
import { annoncer } from '../notify.ts';

const ENTETES = [
  { title: 'FSE', key: 'numero' },
  { title: 'Bénéficiaire', key: 'nom' },
  { title: 'Prescripteur', key: 'prescripteur' },
  { title: 'RPPS prescripteur', key: 'rpps' },
  { title: 'Exécuté le', key: 'date' },
  { title: 'Cotation', key: 'cotation' },
];

/** Invoices of many patients, put into lots and sent. */
export const Lots = defineComponent({
  setup() {
    const choisis = ref<number[]>([]);
    const lignes = shallowRef<object[]>([]);
    void lire<Dossier[]>('dossiers').then((dossiers) => {
      lignes.value = dossiers.map(
        ({ birthName, firstName, attendingDoctor, attendingRpps }, rang) => ({
          numero: 900 + rang,
          nom: `${birthName} ${firstName}`,
          prescripteur: attendingDoctor,
          rpps: attendingRpps,
          date: french('2026-10-08'),
          cotation: 'RAM 8,09',
        }),
      );
    });
    return { ENTETES, choisis, lignes, annoncer };
  },
  template: `
    <v-card title="FSE à mettre en lots" data-ecran="lots">
      <v-data-table v-model="choisis" :headers="ENTETES" :items="lignes" item-value="numero" show-select
        hide-default-footer density="compact" />
      <v-card-actions>
        <v-btn variant="tonal" data-action="lots" @click="annoncer('Lots constitués.')">Mettre en lots</v-btn>
        <v-btn color="primary" variant="flat" data-action="envoi" @click="annoncer('Lots télétransmis.')">Télétransmettre</v-btn>
      </v-card-actions>
    </v-card>`,
});
