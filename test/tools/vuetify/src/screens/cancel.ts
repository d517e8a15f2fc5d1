import { defineComponent, reactive, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { french } from '../../../kit/dates.ts';
import { envoyer, lire, type DossierComplet } from '../api.ts';
import { annoncer } from '../notify.ts';
import { PatientHeader } from '../parts/patient-header.ts';

const MOTIFS = ['Erreur de bénéficiaire', 'Erreur de cotation', 'Doublon', 'Séance non réalisée'];

/** Takes a secured invoice back: the same fields as an invoice, none of them to be filled. */
export const Annulation = defineComponent({
  components: { PatientHeader },
  setup() {
    const { params } = useRoute();
    const router = useRouter();
    const dossier = shallowRef<DossierComplet | null>(null);
    const saisie = reactive({ motif: null as string | null, observation: '' });
    async function charger(): Promise<void> {
      dossier.value = await lire<DossierComplet>(`fse/${String(params.id)}`);
    }
    async function annuler(): Promise<void> {
      await envoyer(`fse/${String(params.id)}/annulation`, saisie);
      annoncer('La FSE a été annulée.', 'info');
      await router.push('/dossiers');
    }
    void charger();
    return { MOTIFS, dossier, saisie, french, annuler };
  },
  template: `
    <v-form v-if="dossier" @submit.prevent="annuler" data-ecran="annulation">
      <patient-header :patient="dossier.patient" />
      <v-card :title="'Annuler la FSE n° ' + dossier.facture.id">
        <v-card-text>
          <v-row density="comfortable">
            <v-col cols="12" md="4">
              <v-text-field :model-value="dossier.facture.prescriber.name" label="Prescripteur" name="presNom" readonly />
            </v-col>
            <v-col cols="12" md="4">
              <v-text-field :model-value="dossier.facture.prescriber.rpps" label="RPPS" name="presIdentifiant" readonly />
            </v-col>
            <v-col cols="12" md="4">
              <v-text-field :model-value="french(dossier.facture.prescriber.date)" label="En date du" name="presDate" readonly />
            </v-col>
            <v-col v-for="(ligne, rang) in dossier.facture.lines" :key="rang" cols="12" md="3">
              <v-checkbox :model-value="true" hide-details :label="french(ligne.date) + ' ' + ligne.act" />
            </v-col>
            <v-col cols="12"><v-select v-model="saisie.motif" :items="MOTIFS" label="Motif" data-champ="motifAnnulation" /></v-col>
            <v-col cols="12"><v-textarea v-model="saisie.observation" rows="2" label="Observation" /></v-col>
          </v-row>
        </v-card-text>
        <v-card-actions>
          <v-btn to="/dossiers">Retour</v-btn>
          <v-btn color="error" variant="flat" type="submit" data-action="valider">Valider l’annulation</v-btn>
        </v-card-actions>
      </v-card>
    </v-form>`,
});
