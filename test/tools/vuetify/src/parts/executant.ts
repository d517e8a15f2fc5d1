import { defineComponent, reactive } from 'vue';
import { session } from '../api.ts';

/** Who bills. « N° RPPS » stands here in full, and nowhere in the prescriber's block. */
export const Executant = defineComponent({
  setup() {
    const { praticien } = session;
    const saisie = reactive({
      nom: praticien?.nom ?? '',
      rpps: praticien?.rpps ?? '',
      numeroAm: praticien?.numeroAm ?? '',
      remplacant: '',
      convention: 'Conventionné',
    });
    return { saisie };
  },
  template: `
    <v-row density="comfortable">
      <v-col cols="12" md="6"><v-text-field v-model="saisie.nom" label="Professionnel" name="exeNom" hide-details /></v-col>
      <v-col cols="12" md="6">
        <v-select v-model="saisie.convention" :items="['Conventionné', 'Non conventionné']"
          label="Situation" data-champ="convention" hide-details />
      </v-col>
      <v-col cols="12" md="4"><v-text-field v-model="saisie.rpps" label="N° RPPS" name="exeRpps" hide-details /></v-col>
      <v-col cols="12" md="4"><v-text-field v-model="saisie.numeroAm" label="N° AM" name="exeAm" hide-details /></v-col>
      <v-col cols="12" md="4">
        <v-text-field v-model="saisie.remplacant" label="Remplaçant (RPPS)" name="remplacantRpps" hide-details />
      </v-col>
    </v-row>`,
});
