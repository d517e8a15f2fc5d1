/** A text or a page that a rule comes from. */
export interface Source {
  title: string;
  /** The part of it that says so; null: none was noted. */
  article: string | null;
  /** Null: no address was noted, never a guess. */
  address: string | null;
}

/** The texts and pages the rules come from, each named once, the most official first. */
export const SOURCES = {
  law: page(
    'Loi n° 2023-379 du 19 mai 2023 (Rist)',
    'art. 3',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047561956',
  ),
  decree: page(
    'Décret n° 2024-618 du 27 juin 2024',
    'art. 1er',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049797957',
  ),
  arrete: page('Arrêté du 6 juin 2025 (JO du 8 juin 2025)'),
  ngap: page('NGAP, version du 21/06/2026 (ameli.fr)', 'titre XIV'),
  loiret: page(
    'Loiret, cahier des charges « Accès direct » (ARS Centre-Val de Loire, CPAM 45)',
    null,
    'https://www.centre-val-de-loire.ars.sante.fr/lacces-direct-des-masseurs-kinesitherapeutes-1',
  ),
  loiretPress: page('Loiret, communiqué de presse du 16/03/2026'),
  registration: page(
    'demarches-simplifiees.fr, « Accès direct en CPTS »',
    null,
    'https://www.demarches-simplifiees.fr/commencer/acces-direct-en-cpts',
  ),
  arsNouvelleAquitaine: page(
    'ARS Nouvelle-Aquitaine',
    null,
    'https://www.nouvelle-aquitaine.ars.sante.fr/acces-direct-aux-masseurs-kinesitherapeutes-exercant-en-cpts-lancement-de-lexperimentation-dans-les',
  ),
  arsMartinique: page('ARS Martinique'),
  arsCorse: page('ARS Corse'),
  arsNormandie: page('ARS Normandie'),
  arsOccitanie: page(
    'ARS Occitanie',
    null,
    'https://www.occitanie.ars.sante.fr/experimentation-de-lacces-direct-aux-masseurs-kinesitherapeutes',
  ),
  arsPaca: page(
    'ARS Provence-Alpes-Côte d’Azur',
    null,
    'https://www.paca.ars.sante.fr/lacces-direct-aux-masseurs-kinesitherapeutes-1',
  ),
  ordre37: page('Ordre des masseurs-kinésithérapeutes, conseil départemental 37, 17/12/2024'),
  ordre79: page(
    'Ordre des masseurs-kinésithérapeutes, conseil départemental 79',
    null,
    'https://deuxsevres.ordremk.fr/?p=3764',
  ),
  urpsAra: page('URPS MK Auvergne-Rhône-Alpes (page non datée)'),
  urpsBretagne: page('URPS MK Bretagne'),
  urpsOccitanie: page('Entretien avec R. Besombes (URPS Occitanie)'),
  snmkr: page('SNMKR'),
  identifiers: page('Clés de contrôle des numéros RPPS, AM et FINESS'),
  software: page('kine-web, socare.fr (éditeurs de logiciels)'),
  maisonDesKines: page('Maison des kinés, 12/02/2026 (chiffres de la CNAM)'),
  /** Read on an official page, of the Ordre or of a union, whose reference was not written down. */
  unnamedPage: page(
    'Page d’un organisme officiel, de l’Ordre ou d’un syndicat, lue le 21/11/2026, référence à préciser',
  ),
  /** The same, read in the press or on a vendor's site. */
  unnamedPress: page('Presse ou éditeur de logiciel, page lue le 21/11/2026, référence à préciser'),
} as const satisfies Record<string, Source>;

function page(title: string, article: string | null = null, address: string | null = null): Source {
  return { title, article, address };
}
