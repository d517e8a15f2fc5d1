import { canon } from './canon.ts';
import type { Words } from './label.ts';
import { ROLES, type RoleWords } from '../data/roles.ts';
import { fitsShape } from './shape.ts';
import { hasPhrase } from './text.ts';
import type { FieldRole, SectionRole } from './vocabulary.ts';
import {
  ACCEPT,
  AGREES,
  IN_SECTION,
  MARGIN,
  NAME_BESIDE_WORDS,
  PART,
  SHAPE_FITS,
  SHAPE_REFUTES,
  SOURCE,
  STRONG,
  WEAK,
  WHOLE,
} from '../data/weights.ts';

/** What a field scores for a role. */
export interface Scored {
  role: FieldRole;
  score: number;
}

const canonical = new WeakMap<readonly string[], readonly string[]>();

/** Those of the phrases (as data has them) that stand in a canonical text. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  let known = canonical.get(phrases);
  if (!known) {
    known = phrases.map(canon);
    canonical.set(phrases, known);
  }
  return known.filter((phrase) => hasPhrase(text, phrase));
}

/** The role of a field, or null when none is sure or two are as likely. */
export function decide(
  words: readonly Words[],
  sections: readonly SectionRole[],
  field: Element | null,
): Scored | null {
  const scored = ROLES.map((role) => ({
    role: role.role,
    score: scoreOf(role, words, sections, field),
  })).toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.score < ACCEPT) return null;
  const next = scored.find(({ role }) => role !== best.role);
  return next && best.score - next.score < MARGIN ? null : best;
}

function scoreOf(
  role: RoleWords,
  words: readonly Words[],
  sections: readonly SectionRole[],
  field: Element | null,
): number {
  // In « Prescription et actes » both kinds of field stand: only a section of other things refutes.
  const here = role.within?.some((section) => sections.includes(section)) ?? false;
  if (!here && role.never?.some((section) => sections.includes(section))) return 0;
  const readable = words.some(({ source }) => source !== 'name' && source !== 'before');
  const said = words.map(({ source, text }) => {
    const trust = source === 'name' && readable ? NAME_BESIDE_WORDS : SOURCE[source];
    return trust * strengthOf(role, text, here);
  });
  const best = Math.max(0, ...said);
  if (words.some((one) => NAMES_IT.has(one.source) && refutes(role, one.text))) return 0;
  // A name or an id beside words that say another thing says nothing.
  const spoken = said.some((value, index) => value > 0 && words[index]?.source !== 'name');
  if (best === 0 || (readable && !spoken)) return 0;
  const agreeing = Math.min(2, said.filter((value) => value > 0).length - 1);
  const shape = field ? shapeScore(fitsShape(field, role.shape)) : 0;
  return best + agreeing * AGREES + (here ? IN_SECTION : 0) + shape;
}

/** What the screen itself calls the field: one such word that refutes a role refutes it for good. */
const NAMES_IT: ReadonlySet<Words['source']> = new Set([
  'label',
  'aria',
  'wrapper',
  'header',
  'cell',
]);

function refutes(role: RoleWords, text: string): boolean {
  return role.not !== undefined && phrasesIn(text, role.not).length > 0;
}

/** What one text says for a role: a strong phrase, a weak one in its section, or nothing. */
function strengthOf(role: RoleWords, text: string, here: boolean): number {
  if (refutes(role, text)) return 0;
  const value = (phrases: readonly string[], worth: number) =>
    Math.max(0, ...phrasesIn(text, phrases).map((phrase) => worth * coverage(phrase, text)));
  return Math.max(value(role.strong ?? [], STRONG), here ? value(role.weak ?? [], WEAK) : 0);
}

/** How much of a text a phrase is; longer phrases come first among equals. */
function coverage(phrase: string, text: string): number {
  const [part, whole] = [phrase.split(' ').length, text.split(' ').length];
  const length = Math.min(part, 3) * 0.02;
  return (part === whole ? WHOLE : PART + (WHOLE - PART) * (part / whole)) + length;
}

function shapeScore(fits: boolean | null): number {
  if (fits === null) return 0;
  return fits ? SHAPE_FITS : SHAPE_REFUTES;
}
