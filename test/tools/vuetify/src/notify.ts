import { reactive } from 'vue';

/** The one snackbar of the application. */
export const message = reactive({ visible: false, texte: '', couleur: 'success' });

export function annoncer(texte: string, couleur: 'success' | 'error' | 'info' = 'success'): void {
  Object.assign(message, { visible: true, texte, couleur });
}
