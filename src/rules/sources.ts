/** The texts and pages the rules come from, each named once. */
export const SOURCES = {
  decree: {
    title: 'Décret n° 2024-618 du 27 juin 2024, article 1er',
    address: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049797957',
  },
  arrete: {
    title: 'Arrêté du 6 juin 2025 (JO du 8 juin 2025)',
    address: null,
  },
  loiret: {
    title: 'Cahier des charges « Accès direct » (ARS Centre-Val de Loire, CPAM 45)',
    address:
      'https://www.centre-val-de-loire.ars.sante.fr/lacces-direct-des-masseurs-kinesitherapeutes-1',
  },
  loiretPress: {
    title: 'Loiret, communiqué de presse du 16 mars 2026',
    address: null,
  },
  ordre: {
    title: 'Ordre des masseurs-kinésithérapeutes (conseils 37, 17/12/2024, et 79)',
    address: null,
  },
  registration: {
    title: 'demarches-simplifiees.fr, « Accès direct en CPTS »',
    address: 'https://www.demarches-simplifiees.fr/commencer/acces-direct-en-cpts',
  },
  ngap: { title: 'NGAP, titre XIV, version du 21/06/2026 (ameli.fr)', address: null },
  identifiers: {
    title: 'Clés des numéros RPPS et AM, comparaison avec votre profil',
    address: null,
  },
  software: { title: 'kine-web, socare.fr (éditeurs de logiciels)', address: null },
  none: { title: 'aucun texte trouvé', address: null },
} as const;
