import type { Patient } from '../../domain/patient.ts';
import type { Classified } from '../find/classify.ts';
import { hasAny, plain, readDate, withoutNationalNumber } from '../find/text.ts';

/**
 * Whom the screen shows: birth name, first name and birth date, from fields, from a list of terms, from
 * a table's rows, from a heading such as « Patient : ESSAI Camille, né(e) le 12/03/1980 », or from those
 * words anywhere. Null when one of the three is missing or when two people are shown: never a guess.
 */
export function readPatient(document: Document, fields: readonly Classified[]): Patient | null {
  const told = [fromFields(fields), fromTerms(document), fromHeading(document)];
  const found = told.every((patient) => patient === null) ? [fromSentence(document)] : told;
  const patients = found.filter((patient) => patient !== null);
  const [first] = patients;
  if (!first) return null;
  return patients.every(({ birthDate }) => birthDate === first.birthDate) ? first : null;
}

type Part = 'birth-name' | 'first-name' | 'birth-date';

function fromFields(fields: readonly Classified[]): Patient | null {
  const value = (role: Part) => fields.filter((field) => field.role === role).map(valueOf);
  return assemble(value('birth-name'), value('first-name'), value('birth-date'));
}

/** Term and description, or row header and cell, anywhere on the page. */
function fromTerms(document: Document): Patient | null {
  const terms = [...document.querySelectorAll('dt, tr > th[scope=row]')].slice(0, 200);
  const value = (phrases: readonly string[]) =>
    terms
      .filter((term) => hasAny(plain(term.textContent ?? ''), phrases))
      .map((term) => clean(term.nextElementSibling?.textContent ?? ''));
  return assemble(
    value(['nom de naissance', 'nom naiss']),
    value(['prenom', 'premier prenom de naissance']),
    value(['date de naissance', 'ne le', 'nee le', 'ne e le', 'ddn']),
  );
}

const HEADING =
  /(?:patient(?:\(?e\)?)?|bénéficiaire|assuré(?:\(?e\)?)?)\s*:?\s*(.+?)[\s,;(–—-]+(?:né\(?e?\)?\s+le|ddn)\s*:?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/i;

function fromHeading(document: Document): Patient | null {
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,[role=heading]')].slice(0, 40);
  const matches = headings.flatMap((heading) => {
    const match = HEADING.exec(clean(heading.textContent ?? ''));
    return match ? [match] : [];
  });
  const [match] = matches;
  if (!match || matches.length > 1) return null;
  const words = (match[1] ?? '').split(/\s+/);
  // French screens write the family name in capitals; without that, which word is which is a guess.
  const capitals = words.findIndex((word) => word !== word.toUpperCase());
  if (capitals < 1) return null;
  return assemble(
    [words.slice(0, capitals).join(' ')],
    [words.slice(capitals).join(' ')],
    [match[2] ?? ''],
  );
}

/** « Camille ESSAI, née le 12/03/1980 » in the text of the page, said of one person only. */
function fromSentence(document: Document): Patient | null {
  // One look at the whole text first: walking its pieces costs more, and most pages do not say it.
  if (!BORN.test(document.body?.textContent ?? '')) return null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Map<string, Patient | null>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!BORN.test(node.textContent ?? '')) continue;
    const sentence = sentenceAround(node);
    if (sentence) found.set(sentence, patientIn(sentence));
  }
  const [patient] = found.values();
  return found.size === 1 && patient ? patient : null;
}

const BORN = /\bné(?:e|\(e\))?\s+le\b/i;
const PIECES = 3;
const LONGEST_SENTENCE = 200;

/** The nearest element around a piece of text that holds a name before it and a date after it. */
function sentenceAround(node: Node): string | null {
  let element = node.parentElement;
  for (let level = 0; element && level < PIECES; level += 1, element = element.parentElement) {
    const text = clean(element.textContent ?? '');
    if (text.length > LONGEST_SENTENCE) return null;
    if (patientIn(text)) return text;
  }
  return null;
}

const PERSON =
  /^(?:.*?(?:patiente?|bénéficiaire|identité)\s*:?\s+)?(?:(?:m\.|mme|mlle|monsieur|madame)\s+)?([\p{L}'’ -]{3,80}?)[\s,;(–—-]+né(?:e|\(e\))?\s+le\s*:?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;

/** The family name in capitals, before or after the first names; anything else is a guess. */
export function patientIn(sentence: string): Patient | null {
  const [, names = '', date = ''] = PERSON.exec(sentence) ?? [];
  const words = names.trim().split(/\s+/);
  const isFamily = (word: string) => word === word.toUpperCase();
  const family = words.filter(isFamily);
  const first = words.filter((word) => !isFamily(word));
  // « de LA TOUR Camille »: whose the small word is, nobody can tell.
  if (!first.every((word) => /^\p{Lu}/u.test(word))) return null;
  const together = [family, first].map((part) => part.join(' '));
  const whole = words.join(' ');
  if (![together.join(' '), together.toReversed().join(' ')].includes(whole)) return null;
  return assemble([family.join(' ')], [first.join(' ')], [date]);
}

function assemble(names: string[], firstNames: string[], dates: string[]): Patient | null {
  const birthName = only(names);
  const firstName = only(firstNames);
  const birthDate = readDate(only(dates) ?? '');
  if (!birthName || !firstName || !birthDate) return null;
  // A claim of the page: the worker checks that it is a real day before it is used.
  return { birthName, firstName, birthDate: birthDate as Patient['birthDate'] };
}

/** The one value that stands there; two different ones are nobody. */
function only(values: readonly string[]): string | null {
  const distinct = [...new Set(values.map((value) => value.trim()).filter(Boolean))];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

function valueOf({ field }: Classified): string {
  return clean(field.value);
}

function clean(text: string): string {
  return withoutNationalNumber(text).replace(/\s+/g, ' ').trim().slice(0, 300);
}
