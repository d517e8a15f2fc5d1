import { defineComponent, ref, shallowRef, watch, type PropType } from 'vue';
import type { Listed } from '../../seed.ts';
import { lire } from '../api.ts';

const DEBOUNCE_MS = 350;

/** Searches the server's list of prescribers while she types. */
export const Annuaire = defineComponent({
  props: {
    modelValue: { type: Object as PropType<Listed | null>, default: null },
    label: { type: String, default: 'Rechercher un professionnel' },
    messages: { type: Array as PropType<string[]>, default: () => [] },
  },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const propositions = shallowRef<Listed[]>(props.modelValue ? [props.modelValue] : []);
    const recherche = ref('');
    const attend = ref(false);
    let timer: ReturnType<typeof setTimeout> | undefined;
    watch(recherche, (texte) => {
      clearTimeout(timer);
      // The component writes the chosen item's own text here too: that is no question.
      if (!texte || texte === props.modelValue?.libelle) return;
      timer = setTimeout(async () => {
        attend.value = true;
        propositions.value = await lire<Listed[]>(`annuaire?q=${encodeURIComponent(texte)}`);
        attend.value = false;
      }, DEBOUNCE_MS);
    });
    const choisir = (choix: Listed | null) => emit('update:modelValue', choix);
    return { propositions, recherche, attend, choisir };
  },
  template: `
    <v-autocomplete :model-value="modelValue" @update:model-value="choisir" v-model:search="recherche"
      :items="propositions" item-title="libelle" item-value="cle" return-object no-filter clearable
      :loading="attend" :label="label" hint="Nom, prénom ou identifiant" persistent-hint
      :error-messages="messages" data-champ="annuaire" name="annuaire"
      no-data-text="Saisissez au moins deux caractères" />`,
});
