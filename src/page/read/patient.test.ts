import { describe, expect, it } from 'vitest';
import { personIn } from './person.ts';

const told = (sentence: string) => {
  const patient = personIn(sentence);
  return patient && `${patient.birthName}|${patient.firstName}|${patient.birthDate}`;
};

describe('a patient told in a sentence', () => {
  it.each([
    ['ESSAI Camille, née le 12/03/1980', 'ESSAI|Camille|1980-03-12'],
    ['Camille ESSAI né(e) le 12/03/1980 (45 ans)', 'ESSAI|Camille|1980-03-12'],
    ['DEMO-ESSAI Maëlle (née MAQUETTE) 14/06/1992 · 34 ans', 'MAQUETTE|Maëlle|1992-06-14'],
    ['Mme DEMO-ESSAI Maëlle née MAQUETTE le 14/06/1992', 'MAQUETTE|Maëlle|1992-06-14'],
    ['Camille ESSAI Née le 12/03/1980 (46 ans) · Épaule droite', 'ESSAI|Camille|1980-03-12'],
    ['CE Camille ESSAI née le 12/03/1980 · 46 ans', 'ESSAI|Camille|1980-03-12'],
    ['Facturation de ESSAI Camille née le 12/03/1980', 'ESSAI|Camille|1980-03-12'],
    ['Prescription de ESSAI Camille (F, née le 12/03/1980)', 'ESSAI|Camille|1980-03-12'],
    ['FICTIF Yanis 30/01/1978 · 48 ans', 'FICTIF|Yanis|1978-01-30'],
    ['ESSAI Camille 12/03/1980 (46 ans)', 'ESSAI|Camille|1980-03-12'],
    ['Feuille de soins – ESSAI Camille, née le 12/03/1980', 'ESSAI|Camille|1980-03-12'],
    ['Séance(s) de Mme Camille ESSAI née le 12/03/1980', 'ESSAI|Camille|1980-03-12'],
    ['Nom : ESSAI Prénom : Camille Né(e) le : 12/03/1980', 'ESSAI|Camille|1980-03-12'],
    [
      'Nom de naissance MAQUETTE Nom d’usage ESSAI Prénom Anne-Lise Date de naissance 12/03/1980 Sexe F',
      'MAQUETTE|Anne-Lise|1980-03-12',
    ],
    ['Patient(e) : ESSAI Camille – 46 ans – née le 12/03/1980', 'ESSAI|Camille|1980-03-12'],
    ['ME ESSAI Maëlle née le 12/03/1980', 'ESSAI|Maëlle|1980-03-12'],
    ['Patient : Mme DÉMO-PETIT Zoé Anne – née le : 01.02.2003', 'DÉMO-PETIT|Zoé Anne|2003-02-01'],
  ])('%s', (sentence, patient) => expect(told(sentence)).toBe(patient));
  it.each([
    'Camille Essai né le 12/03/1980',
    'ESSAI CAMILLE né le 12/03/1980',
    'de LA TOUR Camille née le 12/03/1980',
    'Facture de LA TOUR Camille née le 12/03/1980',
    'ESSAI Camille DUNE née le 12/03/1980',
    'ESSAI Camille née le 12 mars',
    'née le 12/03/1980',
    'Patient : ESSAI Camille le 12/03/2026',
    'ESSAI Camille 12/03/2026',
    'Nom : Prénom : Camille Né(e) le : 12/03/1980',
    'Nom : ESSAI Nom : DUNE Prénom : Camille Né(e) le : 12/03/1980',
    'Nom : ESSAI (12) Prénom : Camille Né(e) le : 12/03/1980',
    '',
  ])('« %s » is nobody: which word is which would be a guess', (sentence) =>
    expect(told(sentence)).toBeNull(),
  );
});
