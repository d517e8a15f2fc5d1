import { normaliseName } from '../../domain/patient.ts';

/** Which of two names comes first where capitals do not tell. */
export type NameOrder = 'capitals' | 'name-first' | 'first-name-first';

/** A patient's one cell, taken apart; null: what is missing or cannot be told apart. */
export interface PersonRead {
  names: { birthName: string; firstName: string } | null;
  /** The birth date as written; empty: none in this cell. */
  birthDate: string;
}

const DATE = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+\d{4}`;
const BORN = new RegExp(
  String.raw`[\s(,;–-]*(?:\bn[ée](?:e|\(e\)|\.e)?\s+le\b|\bDDN\b)?[\s:(]*(${DATE})[\s)]*$`,
  'iu',
);
const TITLE = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|enfant)\.?\s+/i;
/** « DUPONT Camille née ESSAI »: the name after it is the birth name. */
const BORN_AS = /\s+\(?n[ée]e?\s+(\p{Lu}[\p{Lu}'’ -]+)\)?\s*/u;

/** Reads « ESSAI Camille (12/03/1980) », « Camille ESSAI née le 12/03/1980 », « ESSAI, Camille ». */
export function readPerson(cell: string, order: NameOrder): PersonRead {
  const born = BORN.exec(cell);
  const birthDate = born?.[1] ?? '';
  const names = (born ? cell.slice(0, born.index) : cell).replace(TITLE, '').trim();
  return { names: splitNames(names, order), birthDate };
}

function splitNames(text: string, order: NameOrder): PersonRead['names'] {
  const bornAs = BORN_AS.exec(text)?.[1]?.trim();
  const rest = text.replace(BORN_AS, ' ').trim();
  const split = byComma(rest) ?? byCapitals(rest) ?? byOrder(rest, order);
  if (!split) return null;
  const birthName = bornAs ?? split.birthName;
  return normaliseName(birthName) && normaliseName(split.firstName)
    ? { birthName, firstName: split.firstName }
    : null;
}

function byComma(text: string): PersonRead['names'] {
  const [birthName = '', firstName = '', ...more] = text.split(',').map((part) => part.trim());
  return firstName !== '' && birthName !== '' && more.length === 0
    ? { birthName, firstName }
    : null;
}

/** Capitals are the family name, at one end of the cell or the other; amid other words they tell nothing. */
function byCapitals(text: string): PersonRead['names'] {
  const words = text.split(/\s+/).filter(Boolean);
  const capital = words.map(
    (word) => /\p{L}\P{L}*\p{L}/u.test(word) && word === word.toUpperCase(),
  );
  const first = capital.indexOf(true);
  const last = capital.lastIndexOf(true);
  if (first < 0 || capital.every(Boolean)) return null;
  const together = capital.slice(first, last + 1).every(Boolean);
  if (!together || (first > 0 && last < words.length - 1)) return null;
  return {
    birthName: words.slice(first, last + 1).join(' '),
    firstName: [...words.slice(0, first), ...words.slice(last + 1)].join(' '),
  };
}

/** Two words of one kind: which is which only she or the header can say. Three are not taken apart. */
function byOrder(text: string, order: NameOrder): PersonRead['names'] {
  const words = text.split(/\s+/).filter(Boolean);
  const [one = '', two = ''] = words;
  if (order === 'capitals' || words.length !== 2) return null;
  return order === 'name-first'
    ? { birthName: one, firstName: two }
    : { birthName: two, firstName: one };
}

/** What the header says of the order, « Nom Prénom » or « Prénom Nom »; capitals decide otherwise. */
export function orderSaid(words: string): NameOrder {
  if (/\bnom (?:et )?prenom/.test(words)) return 'name-first';
  return /\bprenoms? (?:et )?nom/.test(words) ? 'first-name-first' : 'capitals';
}
