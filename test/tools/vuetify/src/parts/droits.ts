import { defineComponent, reactive, type PropType } from 'vue';
import type { Dossier } from '../../seed.ts';

/** Cover and declared doctor: a name and an RPPS that prescribe nothing. */
export const Droits = defineComponent({
  props: { patient: { type: Object as PropType<Dossier>, required: true } },
  setup({ patient }) {
    const saisie = reactive({
      matricule: patient.nationalNumber,
      assurance: 'Maladie',
      exoneration: 'Sans exonération',
      declare: patient.attendingDoctor,
      declareRpps: patient.attendingRpps,
      partObligatoire: true,
      partComplementaire: false,
    });
    return { saisie };
  },
  template: `
    <v-row density="comfortable">
      <v-col cols="12" md="4">
        <v-text-field v-model="saisie.matricule" label="N° de sécurité sociale" name="matricule" hide-details />
      </v-col>
      <v-col cols="12" md="4">
        <v-select v-model="saisie.assurance" :items="['Maladie', 'Maternité', 'Accident du travail']"
          label="Nature d’assurance" data-champ="assurance" hide-details />
      </v-col>
      <v-col cols="12" md="4">
        <v-select v-model="saisie.exoneration" :items="['Sans exonération', 'ALD', 'Régime local']"
          label="Exonération" data-champ="exoneration" hide-details />
      </v-col>
      <v-col cols="12" md="4">
        <v-text-field v-model="saisie.declare" label="Médecin traitant déclaré" name="declareNom" hide-details />
      </v-col>
      <v-col cols="12" md="4">
        <v-text-field v-model="saisie.declareRpps" label="RPPS" name="declareRpps" hide-details />
      </v-col>
      <v-col cols="12" md="4" class="d-flex">
        <v-checkbox v-model="saisie.partObligatoire" label="Tiers payant AMO" hide-details />
        <v-checkbox v-model="saisie.partComplementaire" label="AMC" hide-details />
      </v-col>
    </v-row>`,
});
