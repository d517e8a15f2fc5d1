import { defineComponent, reactive } from 'vue';

/** Criteria with « Prescripteur » and execution dates; figures, no patient. */
export const Statistiques = defineComponent({
  setup() {
    const criteres = reactive({
      prescripteur: '',
      rpps: '',
      du: new Date('2026-09-01T00:00:00'),
      au: new Date('2026-09-30T00:00:00'),
      cotations: ['AMK 10,7 + IFD'],
    });
    const chiffres = [
      ['Séances', '412'],
      ['Honoraires', '7 402,16 €'],
      ['Patients', '58'],
    ];
    return { criteres, chiffres };
  },
  template: `
    <div data-ecran="pilotage">
      <v-card class="mb-4" title="Activité par prescripteur">
        <v-card-text>
          <v-row density="comfortable">
            <v-col md="6"><v-text-field v-model="criteres.prescripteur" label="Prescripteur" name="statPrescripteur" /></v-col>
            <v-col md="6"><v-text-field v-model="criteres.rpps" label="N° RPPS" name="statRpps" /></v-col>
            <v-col md="4"><v-date-input v-model="criteres.du" label="Exécuté du" name="statDu" /></v-col>
            <v-col md="4"><v-date-input v-model="criteres.au" label="au" name="statAu" /></v-col>
            <v-col md="4">
              <v-select v-model="criteres.cotations" multiple chips label="Cotation"
                :items="['AMK 10,7 + IFD', 'RAM 8,09', 'RIM 8,1']" />
            </v-col>
          </v-row>
          <v-btn color="primary">Calculer</v-btn>
        </v-card-text>
      </v-card>
      <v-row>
        <v-col v-for="[titre, valeur] in chiffres" :key="titre" md="4">
          <v-card :subtitle="titre" :title="valeur" />
        </v-col>
      </v-row>
    </div>`,
});
