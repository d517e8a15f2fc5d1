import type { FillPlan } from '../../domain/verdict.ts';
import { hasAny, plain } from '../find/text.ts';

const ELEVEN_DIGITS = /(?<!\d)\d(?:[ .]?\d){10}(?!\d)/g;
const TITLE = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle) /;
const BETWEEN = /\s[-–—]\s|[|,;()[\]·•:/\n\t]/;
/** Follows a name without any sign between: « ESSAI Camille Masseur-kinésithérapeute ». */
const HER_TRADE = /^(?:(?:masseur|masseuse|kinesitherapeute|kine|mk|mkde|de|diplome|etat) ?)+$/;
/** Whoever is one of these only has her name. */
const OTHER_TRADES: readonly string[] = `
  medecin, medecins, docteur, dr, pr, professeur, generaliste, specialiste, chirurgien,
  chirurgienne, rhumatologue, dentiste, infirmier, infirmiere, idel, sage femme, pharmacien,
  pharmacienne, orthophoniste, orthoptiste, osteopathe, podologue, pedicure, ergotherapeute,
  etablissement, hopital, clinique, centre`
  .trim()
  .split(/,\s+/);

/**
 * Which of a list's texts is surely her own entry: the only one that holds her whole RPPS, else the only
 * one that is exactly her name, with a title before and a trade or a town after it. -1 when none is, or
 * two: the first of a list is never taken for want of a better.
 */
export function ownOption(texts: readonly string[], plan: FillPlan): number {
  const numbered = indexesOf(texts, (text) => numbersIn(text).includes(plan.rpps));
  if (numbered.length > 0) return oneOf(numbered, texts, plan);
  const named = indexesOf(texts, (text) => isNamed(text, plan));
  const [index = -1] = named;
  // Another number than hers: somebody of the same name.
  return named.length === 1 && numbersIn(texts[index] ?? '').length === 0 ? index : -1;
}

/** True when the text names her and nobody else. */
export function isHer(text: string, plan: FillPlan): boolean {
  return ownOption([text], plan) === 0;
}

/** Her RPPS stands twice, once for each of her places: the AM number of the place may tell them apart. */
function oneOf(indexes: readonly number[], texts: readonly string[], plan: FillPlan): number {
  if (indexes.length === 1) return indexes[0] ?? -1;
  const { amNumber } = plan;
  if (amNumber === null) return -1;
  const here = indexes.filter((index) =>
    (texts[index] ?? '').replace(/\s/g, '').includes(amNumber),
  );
  return here.length === 1 ? (here[0] ?? -1) : -1;
}

function indexesOf(texts: readonly string[], is: (text: string) => boolean): number[] {
  return texts.flatMap((text, index) => (is(text) ? [index] : []));
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(ELEVEN_DIGITS)].map(([found]) => found.replace(/\D/g, ''));
}

function isNamed(text: string, { name, familyName, firstName }: FillPlan): boolean {
  const names = [name, `${familyName} ${firstName}`, `${firstName} ${familyName}`].map(plain);
  const segments = text.split(BETWEEN).map((segment) => plain(segment.replace(/rpps/gi, '')));
  const parts = segments.filter(Boolean);
  return parts.some((_, end) => {
    const head = parts
      .slice(0, end + 1)
      .join(' ')
      .replace(TITLE, '');
    const rest = parts.slice(end + 1).join(' ');
    if (hasAny(`${head} ${rest}`, OTHER_TRADES)) return false;
    return names.some(
      (own) =>
        head === own || (head.startsWith(`${own} `) && HER_TRADE.test(head.slice(own.length + 1))),
    );
  });
}
