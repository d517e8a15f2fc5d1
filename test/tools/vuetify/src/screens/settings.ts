import { defineComponent, reactive, shallowRef } from 'vue';
import type { Listed } from '../../seed.ts';
import { session } from '../api.ts';
import { annoncer } from '../notify.ts';
import { Annuaire } from '../parts/annuaire.ts';

/** Her own identity, and the prescribers she wants first in the list. */
export const Reglages = defineComponent({
  components: { Annuaire },
  setup() {
    const saisie = reactive({
      nom: session.praticien?.nom ?? '',
      rpps: '',
      numeroAm: '',
      finess: '',
    });
    const favori = shallowRef<Listed | null>(null);
    return { saisie, favori, annoncer };
  },
  template: `
    <v-form @submit.prevent="annoncer('Cabinet mis à jour.')" data-ecran="reglages">
      <v-card class="mb-4" title="Mon identité professionnelle">
        <v-card-text>
          <v-text-field v-model="saisie.nom" label="Nom et prénom" name="monNom" />
          <v-text-field v-model="saisie.rpps" label="N° RPPS" hint="11 chiffres, sur votre carte CPS"
            persistent-hint counter="11" name="monRpps" class="mb-3" />
          <v-text-field v-model="saisie.numeroAm" label="Identifiant de facturation" counter="9" name="monNumeroAm" />
          <v-text-field v-model="saisie.finess" label="FINESS du cabinet" counter="9" name="monFiness" />
          <v-file-input label="Signature numérisée" name="signature" />
        </v-card-text>
      </v-card>
      <v-card class="mb-4" title="Prescripteurs favoris">
        <v-card-text><annuaire v-model="favori" label="Ajouter un prescripteur" /></v-card-text>
      </v-card>
      <v-btn color="primary" type="submit">Enregistrer</v-btn>
    </v-form>`,
});
