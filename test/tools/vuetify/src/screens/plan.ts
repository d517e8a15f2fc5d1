import { defineComponent, reactive, ref, shallowRef } from 'vue';
import { useRoute } from 'vue-router';
import { envoyer, lire, Refus, session, type DossierComplet, type Erreurs } from '../api.ts';
import { annoncer } from '../notify.ts';
import { PatientHeader } from '../parts/patient-header.ts';
import { Prescription } from '../parts/prescription.ts';
import { prescriptionPour, saisieDe, type SaisiePrescription } from '../saisie.ts';

const DUREES = [3, 6, 12].map((mois) => ({ title: `${mois} mois`, value: mois }));

/** A plan of care, in two tabs: what is planned, and the report of the first examination. */
export const PlanDeSoins = defineComponent({
  components: { PatientHeader, Prescription },
  setup() {
    const { params } = useRoute();
    const id = Number(params.id);
    const dossier = shallowRef<DossierComplet | null>(null);
    const prescription = shallowRef<SaisiePrescription | null>(null);
    const onglet = ref('plan');
    const erreurs = ref<Erreurs>({});
    const plan = reactive({
      motif: '',
      zone: 'Rachis',
      seancesPrevues: 1,
      validite: 12,
      bilan: '',
    });

    async function charger(): Promise<void> {
      const recu = await lire<DossierComplet>(`dossiers/${id}`);
      const { label, planned, validityMonths } = recu.plan;
      Object.assign(plan, { motif: label, seancesPrevues: planned, validite: validityMonths });
      prescription.value = saisieDe(recu);
      dossier.value = recu;
    }

    async function enregistrer(): Promise<void> {
      erreurs.value = {};
      if (!prescription.value) return;
      const corps = { ...plan, prescription: prescriptionPour(prescription.value) };
      try {
        await envoyer(`plans-de-soins/${id}`, corps);
        annoncer('Plan de soins enregistré.');
      } catch (refus) {
        if (!(refus instanceof Refus)) throw refus;
        erreurs.value = refus.erreurs;
        annoncer(refus.message, 'error');
      }
    }
    void charger();
    return { DUREES, dossier, prescription, onglet, erreurs, plan, session, enregistrer };
  },
  template: `
    <v-form v-if="dossier" @submit.prevent="enregistrer" data-ecran="plan">
      <patient-header :patient="dossier.patient" />
      <v-tabs v-model="onglet" class="mb-2" color="primary">
        <v-tab value="plan">Plan de soins</v-tab>
        <v-tab value="bilan">Bilan initial</v-tab>
      </v-tabs>
      <v-tabs-window v-model="onglet">
        <v-tabs-window-item value="plan">
          <v-card class="mb-4" title="Motif et durée">
            <v-card-text>
              <v-row density="comfortable">
                <v-col cols="12" md="6"><v-text-field v-model="plan.motif" label="Motif" name="motif" /></v-col>
                <v-col cols="12" md="6">
                  <v-select v-model="plan.zone" :items="['Rachis', 'Épaule', 'Genou', 'Cheville']"
                    label="Région" data-champ="zone" />
                </v-col>
                <v-col cols="12" md="4">
                  <v-number-input v-model="plan.seancesPrevues" :min="1" :max="60" label="Séances prévues"
                    name="seancesPrevues" />
                </v-col>
                <v-col cols="12" md="4">
                  <v-select v-model="plan.validite" :items="DUREES" label="Valable" data-champ="validite" />
                </v-col>
                <v-col cols="12" md="4">
                  <v-text-field :model-value="session.praticien.nom" label="Kinésithérapeute en charge"
                    name="enCharge" readonly />
                </v-col>
              </v-row>
            </v-card-text>
          </v-card>
          <v-card class="mb-4" title="Prescription">
            <v-card-text><prescription :saisie="prescription" :erreurs="erreurs" /></v-card-text>
          </v-card>
        </v-tabs-window-item>
        <v-tabs-window-item value="bilan">
          <v-textarea v-model="plan.bilan" label="Compte rendu du bilan-diagnostic" rows="8" />
        </v-tabs-window-item>
      </v-tabs-window>
      <v-btn color="primary" type="submit" data-action="enregistrer">Enregistrer le plan</v-btn>
    </v-form>`,
});
