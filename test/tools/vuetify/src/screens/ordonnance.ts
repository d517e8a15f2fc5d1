import { defineComponent, reactive } from 'vue';
import { session } from '../api.ts';
import { dateDe } from '../dates.ts';
import { annoncer } from '../notify.ts';

/** She writes an ordonnance for a device: here she prescribes, nothing is billed. */
export const Ordonnance = defineComponent({
  setup() {
    const saisie = reactive({
      patient: '',
      prescripteur: session.praticien?.nom ?? '',
      rpps: '',
      date: dateDe(session.jour),
      dispositif: null,
      quantite: 1,
      texte: '',
    });
    return { saisie, annoncer };
  },
  template: `
    <v-form @submit.prevent="annoncer('Ordonnance prête à imprimer.')" data-ecran="ordonnance">
      <v-card title="Rédiger une ordonnance" subtitle="Dispositifs que le masseur-kinésithérapeute peut prescrire">
        <v-card-text>
          <v-text-field v-model="saisie.patient" label="Patient" name="ordPatient" />
          <v-row density="comfortable">
            <v-col md="5"><v-text-field v-model="saisie.prescripteur" label="Prescripteur" name="ordPrescripteur" /></v-col>
            <v-col md="4"><v-text-field v-model="saisie.rpps" label="RPPS du prescripteur" name="ordRpps" counter="11" /></v-col>
            <v-col md="3"><v-date-input v-model="saisie.date" label="Date de prescription" name="ordDate" /></v-col>
          </v-row>
          <v-combobox v-model="saisie.dispositif" :items="['Attelle de cheville', 'Ceinture lombaire', 'Cannes anglaises']"
            variant="outlined" density="compact" label="Dispositif" />
          <v-number-input v-model="saisie.quantite" label="Quantité" :min="1" />
          <v-textarea v-model="saisie.texte" label="Texte de l’ordonnance" />
        </v-card-text>
        <v-card-actions><v-btn color="primary" variant="flat" type="submit">Signer et imprimer</v-btn></v-card-actions>
      </v-card>
    </v-form>`,
});
