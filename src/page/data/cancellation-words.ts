/**
 * Words of screens that delete or cancel an invoice: data, in the form that `canon` gives (no accents, no
 * small words, singular). Whole words only.
 */

/** Takes something back. Not « annulée », which a list of invoices says of what is done. */
export const TAKES_BACK = [
  'annuler',
  'annulation',
  'supprimer',
  'suppression',
  'effacer',
  'effacement',
  'detruire',
  'destruction',
  'invalider',
  'invalidation',
];

/** What is taken back is an invoice. */
export const INVOICES = ['facture', 'fse', 'feuille soin', 'facturation'];

/** What is taken back is a part of one, another thing, or many at once. */
export const NOT_AN_INVOICE = [
  'ligne',
  'seance',
  'acte',
  'rendez vou',
  'lot',
  'filtre',
  'recherche',
  'selection',
  'brouillon',
  'demande',
  'remboursement',
  'piece',
  'document',
  'facture selectionnee',
];

/** Begins the words of a button that confirms. */
export const CONFIRMS = ['valider', 'confirmer', 'oui', 'ok', 'proceder'];

/** Confirms where the screen, not the button, says what. « Annuler » alone leaves the screen. */
export const CONFIRMS_ALONE = [
  'ok',
  'oui',
  'valider',
  'confirmer',
  'supprimer',
  'effacer',
  'detruire',
  'continuer',
  'enregistrer',
];

/** Buttons of an invoice that is looked at, with « Annuler la facture » as one of what can be done. */
export const STILL_AN_INVOICE = [
  'teletransmettre',
  'transmettre',
  'securiser',
  'facturer',
  'modifier facture',
  'modifier fse',
  'dupliquer',
];
