import { computed, defineComponent, type PropType } from 'vue';
import type { Erreurs } from '../api.ts';
import type { SaisiePrescription } from '../saisie.ts';
import { Annuaire } from './annuaire.ts';

const PARCOURS = [
  'Médecin traitant',
  'Médecin correspondant',
  'Accès direct spécifique',
  'Hors parcours de soins',
];

/** Who prescribed: found in the list, or typed in fields that the radio brings. */
export const Prescription = defineComponent({
  components: { Annuaire },
  props: {
    saisie: { type: Object as PropType<SaisiePrescription>, required: true },
    erreurs: { type: Object as PropType<Erreurs>, required: true },
  },
  setup(props) {
    const fautes = computed(() => (champ: string) => props.erreurs[`prescription.${champ}`] ?? []);
    const introuvable = computed(() => [
      ...fautes.value('prescripteur.rpps'),
      ...fautes.value('prescripteur.numeroAm'),
    ]);
    return { PARCOURS, fautes, introuvable };
  },
  template: `
    <v-row density="comfortable">
      <v-col cols="12" class="pb-0">
        <v-radio-group v-model="saisie.mode" inline hide-details data-champ="mode" name="modePrescripteur">
          <template #label>Professionnel ayant prescrit</template>
          <v-radio label="Dans l’annuaire" value="annuaire" />
          <v-radio label="Saisie libre" value="libre" />
        </v-radio-group>
      </v-col>
      <template v-if="saisie.mode === 'annuaire'">
        <v-col cols="12" md="8">
          <annuaire v-model="saisie.choix" :messages="introuvable" />
          <v-sheet v-if="saisie.choix" class="d-flex ga-4 px-3 py-2 mt-2" color="grey-lighten-4" rounded
            data-zone="retenu">
            <strong data-zone="retenuNom">{{ saisie.choix.nom }}</strong>
            <span v-if="saisie.choix.rpps">RPPS <span data-zone="retenuRpps">{{ saisie.choix.rpps }}</span></span>
            <span v-if="saisie.choix.numeroAm">N° AM <span data-zone="retenuAm">{{ saisie.choix.numeroAm }}</span></span>
          </v-sheet>
        </v-col>
      </template>
      <template v-else>
        <v-col cols="12" md="4"><v-text-field v-model="saisie.nom" label="Nom et prénom" name="presNom" /></v-col>
        <v-col cols="12" md="4">
          <v-text-field v-model="saisie.rpps" label="Identifiant national" hint="RPPS, 11 chiffres"
            persistent-hint counter="11" inputmode="numeric" name="presIdentifiant"
            :error-messages="fautes('prescripteur.rpps')" />
        </v-col>
        <v-col cols="12" md="4">
          <v-text-field v-model="saisie.numeroAm" label="Identifiant de facturation" counter="9"
            name="presFacturation" :error-messages="fautes('prescripteur.numeroAm')" />
        </v-col>
        <v-col cols="12" md="4">
          <v-text-field v-model="saisie.finess" label="Identifiant structure" hint="FINESS, si établissement"
            counter="9" name="presStructure" />
        </v-col>
      </template>
      <v-col cols="12" md="4">
        <v-date-input v-model="saisie.prescriteLe" label="En date du" clearable name="presDate"
          :error-messages="fautes('prescriteLe')" />
      </v-col>
      <v-col cols="12" md="4">
        <v-select v-model="saisie.parcours" :items="PARCOURS" label="Parcours de soins" clearable
          data-champ="parcours" />
      </v-col>
    </v-row>`,
});
