import { defineComponent, reactive } from 'vue';
import { annoncer } from '../notify.ts';

/** What a patient sends to get money back, with the prescription: nobody bills here. */
export const Remboursement = defineComponent({
  setup() {
    const saisie = reactive({
      assure: '',
      matricule: '',
      prescripteur: '',
      identifiant: '',
      date: null as Date | null,
      soins: null as Date | null,
      montant: '',
      fichiers: [] as File[],
    });
    return { saisie, annoncer };
  },
  template: `
    <v-form @submit.prevent="annoncer('Demande transmise à la caisse.')" data-ecran="remboursement">
      <v-card title="Demande de remboursement de soins" subtitle="À remplir avec l’assuré">
        <v-card-text>
          <v-row density="comfortable">
            <v-col md="6"><v-text-field v-model="saisie.assure" label="Nom et prénom de l’assuré" name="remAssure" /></v-col>
            <v-col md="6"><v-text-field v-model="saisie.matricule" label="N° de sécurité sociale" name="remMatricule" /></v-col>
            <v-col md="6"><v-text-field v-model="saisie.prescripteur" label="Médecin prescripteur" name="remPrescripteur" /></v-col>
            <v-col md="6"><v-text-field v-model="saisie.identifiant" label="N° RPPS du prescripteur" name="remRpps" counter="11" /></v-col>
            <v-col md="4"><v-date-input v-model="saisie.date" label="Date de prescription" name="remDate" /></v-col>
            <v-col md="4"><v-date-input v-model="saisie.soins" label="Date des soins" name="remSoins" /></v-col>
            <v-col md="4"><v-text-field v-model="saisie.montant" label="Montant payé" suffix="€" name="remMontant" /></v-col>
            <v-col cols="12"><v-file-input v-model="saisie.fichiers" label="Joindre l’ordonnance" multiple name="remFichier" /></v-col>
          </v-row>
        </v-card-text>
        <v-card-actions><v-btn color="primary" variant="flat" type="submit">Envoyer la demande</v-btn></v-card-actions>
      </v-card>
    </v-form>`,
});
