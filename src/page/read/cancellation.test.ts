import { describe, expect, it } from 'vitest';
import { invoiceNumber, saysTakenBack, takesBack } from './cancellation.ts';
import { plain } from '../find/text.ts';

describe('words of a screen that takes one invoice back', () => {
  it.each([
    'Annuler la facture n° 12',
    'Annulation de facture',
    'Suppression de la FSE n° 4',
    'Supprimer cette feuille de soins ?',
    'Voulez-vous vraiment supprimer la facture 2026-012 ?',
  ])('%s', (text) => expect(saysTakenBack(text)).toBe(true));

  it.each([
    'Facture n° 12',
    'Factures annulées',
    'Facture annulée',
    'La facture n° 12 a été annulée.',
    'Annulation de rendez-vous',
    'Annuler la séance de la facture n° 12',
    'Supprimer une ligne de la facture',
    'Supprimer le lot de factures',
    'Annuler ma demande de remboursement (facture jointe)',
    'Nouvelle facture',
  ])('not %s', (text) => expect(saysTakenBack(text)).toBe(false));
});

describe('words of its button', () => {
  it.each([
    'Valider l’annulation',
    "Confirmer l'annulation",
    'Annuler la facture',
    'Supprimer la FSE',
    'Oui, supprimer',
    'Confirmer la suppression de la facture',
  ])('%s', (text) => expect(takesBack(plain(text))).toBe(true));

  it.each([
    'Annuler',
    'Supprimer',
    'Valider',
    'Oui',
    'Supprimer la ligne',
    'Annuler la séance',
    'Enregistrer la facture',
    'Facturer',
    'Valider la suppression du document',
  ])('not by itself: %s', (text) => expect(takesBack(plain(text))).toBe(false));
});

describe('the number of the invoice', () => {
  it.each([
    [['Annuler la facture n° 12'], '12'],
    [['Supprimer la facture n° 0012 (enregistrée) ?'], '12'],
    [['Annulation de la FSE numéro F2026-12'], 'F2026-12'],
    [['Suppression de facture', 'Facture n° 7', 'Facture n°7 du 12/10/2026'], '7'],
    [['Annulation de facture'], null],
    [['Facture n° 7', 'Facture n° 8'], null],
    [['Facture du 12/10/2026'], null],
  ] as const)('%j: %s', (texts, number) => expect(invoiceNumber(texts)).toBe(number));
});
