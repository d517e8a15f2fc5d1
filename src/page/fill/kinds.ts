import { hasAny } from '../find/text.ts';

/**
 * Kinds of prescriber under which a liberal physiotherapist may stand, surest first, in the words of real
 * screens as `plain` gives them. A group counts only when exactly one of the choices is in it.
 */
const FITTING: readonly (readonly string[])[] = [
  ['masseur kinesitherapeute', 'masseurs kinesitherapeutes', 'kinesitherapeute', 'kine', 'mk'],
  ['liberal', 'liberale', 'liberaux'],
  ['auxiliaire medical', 'auxiliaires medicaux', 'paramedical', 'paramedicaux'],
  ['professionnel de sante', 'ps liberal'],
  ['saisie libre', 'saisie manuelle', 'saisir', 'saisie', 'libre', 'manuel', 'manuellement'],
  ['nouveau', 'nouveau prescripteur', 'inexistant', 'inconnu'],
  ['non repertorie', 'non reference', 'hors annuaire', 'hors liste', 'hors repertoire'],
];

/** Words of kinds that are somebody else: an institution, its staff, a doctor, a dentist, a midwife. */
const OTHERS: readonly string[] = `
  salarie, salaries, salariee, etablissement, structure, finess, hopital, hospitalier,
  clinique, centre, ehpad, medecin, medecins, docteur, specialiste, generaliste, dentiste,
  chirurgien, sage femme, infirmier, infirmiere, pharmacien, remplacant, remplacante,
  etranger, etrangere, interne, non liberal, veterinaire`
  .trim()
  .split(/,\s+/);

/** True for a kind that she surely is not. */
export function isAnothersKind(words: string): boolean {
  return hasAny(words, OTHERS);
}

/** Which of the choices (their words as `plain` gives them) is surely hers; -1 when none is. */
export function kindFor(choices: readonly string[]): number {
  for (const group of FITTING) {
    const fitting = choices.flatMap((words, index) =>
      hasAny(words, group) && !isAnothersKind(words) ? [index] : [],
    );
    if (fitting.length === 1) return fitting[0] ?? -1;
    if (fitting.length > 1) return -1;
  }
  return -1;
}
