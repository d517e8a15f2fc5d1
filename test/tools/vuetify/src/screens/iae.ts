import { defineComponent, reactive } from 'vue';
import { annoncer } from '../notify.ts';

/** « Prescripteur » of a job seeker's path, and a national number: another administration. */
export const Iae = defineComponent({
  setup() {
    const saisie = reactive({
      type: 'orienteur',
      prescripteur: '',
      nir: '',
      organisation: null,
      date: null,
    });
    return { saisie, annoncer };
  },
  template: `
    <v-form @submit.prevent="annoncer('Candidature déposée.')" data-ecran="insertion">
      <v-card title="Candidature à un parcours d’insertion (IAE)">
        <v-card-text>
          <v-radio-group v-model="saisie.type" inline label="Vous êtes">
            <v-radio label="Orienteur" value="orienteur" />
            <v-radio label="Prescripteur habilité" value="habilite" />
          </v-radio-group>
          <v-text-field v-model="saisie.prescripteur" label="Prescripteur" name="iaePrescripteur" />
          <v-select v-model="saisie.organisation" label="Organisation" :items="['Mission locale', 'CCAS', 'Cap emploi']" />
          <v-text-field v-model="saisie.nir" class="mb-3" label="NIR du candidat" hint="15 chiffres" persistent-hint
            counter="15" name="iaeNir" />
          <v-date-input v-model="saisie.date" label="Date de la prescription" name="iaeDate" />
          <v-file-input label="Diagnostic social" name="iaeFichier" />
        </v-card-text>
        <v-card-actions><v-btn color="primary" variant="flat" type="submit">Valider</v-btn></v-card-actions>
      </v-card>
    </v-form>`,
});
