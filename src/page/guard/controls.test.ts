import { describe, expect, it } from 'vitest';
import { plain } from '../find/text.ts';
import { saysFinish } from './controls.ts';

/** As they stand on the buttons of billing tools. */
const FINISH = [
  'Facturer',
  'FACTURER (F10)',
  'Facturer et sécuriser',
  'Facturer 3 séances',
  'Valider',
  '✓ Valider',
  'Valider la facture',
  'Valider et imprimer',
  'Enregistrer',
  'Enregistrer et fermer',
  'Enregistrer la facture',
  'Sauvegarder',
  'Sécuriser la FSE',
  'Créer la feuille de soins',
  'Générer la facture',
  'Finaliser',
  'Terminer',
  'OK',
  'Confirmer la facturation',
];
const OTHER = [
  '',
  'Annuler',
  'Fermer',
  'Retour',
  'Suivant',
  'Rechercher',
  'Valider la recherche',
  'Valider ma demande de remboursement',
  'Valider l’annulation',
  'Confirmer la suppression',
  'Enregistrer le brouillon',
  'Enregistrer comme brouillon',
  'Enregistrer la ligne',
  'Valider les séances',
  'Enregistrer le prescripteur',
  'Valider le médecin',
  'Enregistrer mon mot de passe',
  'Facturation',
  'Factures',
  'Nouvelle facture',
  'Ajouter une séance',
  'Imprimer',
  'Validité',
  'Okapi',
  'Ok, je masque ce message',
  'Valider ce formulaire transmet la facture à la caisse de l’assuré',
];

describe('what stands on a button', () => {
  it.each(FINISH)('« %s » finishes', (words) => {
    expect(saysFinish(plain(words))).toBe(true);
  });
  it.each(OTHER)('« %s » does not', (words) => {
    expect(saysFinish(plain(words))).toBe(false);
  });
});
