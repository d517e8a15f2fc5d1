import { defineComponent, type PropType } from 'vue';
import type { Erreurs } from '../api.ts';
import type { Ligne } from '../saisie.ts';

const ENTETES = [
  { title: 'Fact.', key: 'coche', width: 60 },
  { title: 'Exécuté le', key: 'executeLe', width: 180 },
  { title: 'Cotation', key: 'cotation' },
  { title: 'Lieu', key: 'lieu', width: 140 },
  { title: 'DE', key: 'depassement', width: 80 },
  { title: 'Honoraires', key: 'montant', width: 120, align: 'end' },
].map((entete) => ({ ...entete, sortable: false }));

const COTATIONS = ['AMK 10,7 + IFD', 'AMK 10,7', 'RAM 8,09', 'RIM 8,1', 'AMS 9,5', 'BDK 10,8'];

/** One row per session; nothing but the column's header says what a field is. */
export const Lignes = defineComponent({
  props: {
    lignes: { type: Array as PropType<Ligne[]>, required: true },
    erreurs: { type: Object as PropType<Erreurs>, required: true },
  },
  setup(props) {
    // The server counts the lines it was sent: only those that are ticked.
    const faute = (ligne: Ligne, champ: string) => {
      const sent = props.lignes.filter(({ coche }) => coche).indexOf(ligne);
      return props.erreurs[`lignes.${sent}.${champ}`] ?? [];
    };
    const rangee = ({ item }: { item: Ligne }) => ({ 'data-ligne': item.rang });
    return { ENTETES, COTATIONS, faute, rangee };
  },
  template: `
    <v-data-table :headers="ENTETES" :items="lignes" item-value="rang" :items-per-page="-1"
      hide-default-footer density="compact" :row-props="rangee">
      <template #item.coche="{ item }"><v-checkbox-btn v-model="item.coche" /></template>
      <template #item.executeLe="{ item }">
        <v-text-field v-model="item.executeLe" type="date" variant="underlined" hide-details="auto"
          data-champ="executeLe" :error-messages="faute(item, 'executeLe')" />
      </template>
      <template #item.cotation="{ item }">
        <v-select v-model="item.cotation" :items="COTATIONS" variant="underlined" hide-details="auto"
          data-champ="cotation" :error-messages="faute(item, 'cotation')" />
      </template>
      <template #item.lieu="{ item }">
        <v-select v-model="item.lieu" :items="['Cabinet', 'Domicile']" variant="underlined" hide-details
          data-champ="lieu" />
      </template>
      <template #item.depassement="{ item }">
        <v-text-field v-model="item.depassement" variant="underlined" hide-details data-champ="depassement" />
      </template>
      <template #item.montant="{ item }">
        <v-text-field v-model="item.montant" variant="underlined" hide-details suffix="€"
          data-champ="montant" />
      </template>
    </v-data-table>
    <v-alert v-if="erreurs.lignes" type="error" density="compact" class="mt-2">{{ erreurs.lignes[0] }}</v-alert>`,
});
