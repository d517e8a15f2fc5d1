import type { Given } from './command.ts';
import { on } from './tricks.ts';

/** A document for a file input, what the page does with it, and what comes of it. */
export interface Handed {
  what: string;
  body: string;
  script?: string;
  size?: number;
  result: Given;
  /** Whether it could be taken back; null where there is nothing to take back. */
  undone: boolean | null;
}

const file = (attributes: string, around = '') =>
  `<form><label>Justificatif <input type="file" id="file" ${attributes}></label>${around}<p id="says"></p></form>`;
const HELD: Given = { result: 'input', files: ['annexe.pdf 8'] };
const taken = { result: HELD, undone: true };
const not = (why: string) => ({ result: { result: why, files: [] }, undone: null });
const EMPTIED = `file.value = '';`;

export const HANDED: Handed[] = [
  { what: 'that takes anything', body: file(''), ...taken },
  { what: 'hidden behind a button', body: file('accept=".pdf,image/*" hidden'), ...taken },
  { what: 'that takes this type', body: file('accept="application/pdf"'), ...taken },
  { what: 'that takes images', body: file('accept="image/*"'), ...not('kind') },
  { what: 'that is disabled', body: file('disabled'), ...not('not-free') },
  {
    what: 'that says what it may weigh in words',
    body: file('aria-describedby="max"', '<small id="max">PDF, 2 Ko maximum</small>'),
    size: 4096,
    ...not('too-big'),
  },
  {
    what: 'that says so by a hidden field',
    body: file('', '<input type="hidden" name="MAX_FILE_SIZE" value="2048">'),
    size: 4096,
    ...not('too-big'),
  },
  {
    what: 'under what it may weigh',
    body: file('data-max-size="2048"'),
    ...taken,
  },
  {
    what: 'that is emptied without a word',
    body: file(''),
    script: on('file', 'change', EMPTIED),
    ...not('not-accepted'),
  },
  {
    what: 'that is emptied with an error which names it',
    body: file(''),
    script: on(
      'file',
      'change',
      `if (file.value) { ${EMPTIED} says.textContent = 'annexe.pdf dépasse 1 Ko'; }`,
    ),
    ...not('not-accepted'),
  },
  {
    what: 'that is left as it is beside an error',
    body: file(''),
    script: on('file', 'change', `says.textContent = file.value ? 'Fichier trop volumineux' : '';`),
    ...not('not-accepted'),
  },
  {
    what: 'that the browser is told not to send',
    body: file(''),
    script: on('file', 'change', `file.setCustomValidity(file.value ? 'non' : '')`),
    ...not('not-accepted'),
  },
  {
    what: 'that is emptied once the page holds it and names it',
    body: file(''),
    script: on(
      'file',
      'change',
      `if (file.value) { ${EMPTIED} setTimeout(() => (says.textContent = 'annexe.pdf · 8 octets'), 600); }`,
    ),
    result: { result: 'page', files: [] },
    undone: false,
  },
];
