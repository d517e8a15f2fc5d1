export const BOXES = `<form id="f"><label>RPPS <input id="rpps" maxlength="11"></label>
<label>N° AM <input id="am" maxlength="9"></label><label>Nom <input id="name"></label>
<label>Date <input id="date"></label><input id="other"></form>`;
const SEARCH = `<form id="f"><div><input id="search" role="combobox" aria-controls="list"><ul id="list" role="listbox"></ul></div>
<div id="chosen"></div></form>`;
const listing = (...entries: string[]) => `search.addEventListener('input', () => {
  list.innerHTML = search.value ? ${JSON.stringify(entries.map((text) => `<li role="option">${text}</li>`).join(''))} : '';
});
list.addEventListener('click', ({ target }) => { chosen.textContent = target.textContent; search.value = ''; list.innerHTML = ''; });`;
export const on = (id: string, type: string, act: string) =>
  `${id}.addEventListener('${type}', (event) => { ${act} });`;

const LIST = `<form id="f"><select id="search"><option value="">Choisir…</option><option value="2">Dr EXEMPLE Dominique</option>
<option value="3">ESSAI Camilla – 10000000009</option><option value="4">ESSAI Camille – 10101010105</option></select>
<label>Date <input id="date"></label></form>`;
const SPLIT = `<form id="f"><label>RPPS <input id="rpps" maxlength="11"></label>
<input id="day" maxlength="2"><input id="month" maxlength="2"><input id="year" maxlength="4"></form>`;

/** A page, what it does to a fill, and what comes of it. */
export interface Trick {
  what: string;
  body: string;
  script: string;
  result: unknown;
  /** What the fields hold afterwards; those that are not told are empty. */
  holds?: Record<string, string>;
  asked?: boolean;
  kinds?: string[];
}

const REFUSED = { ok: false, why: 'not-accepted' };
export const FILLED = { ok: true, with: 'rpps', date: true };
export const ALL = {
  rpps: '10101010105',
  am: '457000016',
  name: 'ESSAI Camille',
  date: '05/10/2026',
};

export const TRICKS: Trick[] = [
  { what: 'a page that does nothing', body: BOXES, script: '', result: FILLED, holds: ALL },
  {
    what: 'a value that is reset a moment later',
    body: BOXES,
    script: on('am', 'input', `setTimeout(() => (am.value = ''), 100)`),
    result: REFUSED,
  },
  {
    what: 'a value that grows with every event',
    body: BOXES,
    script: on('name_', 'input', `if (name_.value) name_.value += 'X'`),
    result: REFUSED,
  },
  {
    what: 'a field that goes when it gets the focus',
    body: BOXES,
    script: on('am', 'focus', `am.remove()`),
    result: REFUSED,
  },
  {
    what: 'a field that hands its focus to another one',
    body: BOXES,
    script: on('rpps', 'focus', `other.focus()`),
    result: FILLED,
    holds: ALL,
  },
  {
    what: 'a field that is disabled midway',
    body: BOXES,
    script: on('rpps', 'input', `if (rpps.value) am.disabled = true`),
    result: REFUSED,
  },
  {
    what: 'an error that the page shows on the field',
    body: BOXES,
    script: on('rpps', 'change', `rpps.setAttribute('aria-invalid', String(rpps.value !== ''))`),
    result: REFUSED,
  },
  {
    what: 'an error of the browser itself',
    body: BOXES,
    script: on('rpps', 'input', `rpps.setCustomValidity(rpps.value ? 'inconnu' : '')`),
    result: REFUSED,
  },
  {
    what: 'a mask that shortens a number',
    body: BOXES.replace('maxlength="11"', ''),
    script: on('rpps', 'input', `rpps.value = rpps.value.slice(0, 9)`),
    result: REFUSED,
  },
  {
    what: 'a date that the page does not keep: the number stays',
    body: BOXES,
    script: on('date', 'blur', `date.value = ''`),
    result: { ok: true, with: 'rpps', date: false },
    holds: { ...ALL, date: '' },
  },
  {
    what: 'a field that only hears keys',
    body: BOXES,
    script:
      `let kept = '';` +
      on('rpps', 'keyup', `kept = rpps.value`) +
      on('rpps', 'blur', `rpps.value = kept`),
    result: FILLED,
    holds: ALL,
    asked: false,
  },
  {
    what: 'a doctor who stands there',
    body: BOXES.replace('id="name"', 'id="name" value="Dr EXEMPLE Dominique"'),
    script: '',
    result: { ok: false, why: 'nothing-to-fill' },
    holds: { name: 'Dr EXEMPLE Dominique' },
  },
  {
    what: 'a box of nine for an institution',
    body: BOXES.replace('N° AM', 'N° FINESS'),
    script: '',
    result: FILLED,
    holds: { ...ALL, am: '' },
  },
  {
    what: 'two who are called like her: the list stays open',
    body: SEARCH,
    script: listing('ESSAI Camille', 'Mme ESSAI Camille'),
    result: { ok: false, why: 'not-in-list' },
    holds: { search: 'ESSAI Camille' },
  },
  {
    what: 'a list without her: what was typed goes',
    body: SEARCH,
    script: listing(),
    result: { ok: false, why: 'not-in-list' },
  },
  {
    what: 'a choice that the page ignores',
    body: SEARCH,
    script: listing('ESSAI Camille – 10101010105').replace(
      'chosen.textContent = target.textContent;',
      '',
    ),
    result: { ok: false, why: 'not-in-list' },
  },
  {
    what: 'her own entry after a homonym',
    body: SEARCH,
    script: listing('ESSAI Camilla – 10000000009', 'ESSAI Camille – 10101010105'),
    result: FILLED,
  },
  {
    what: 'a search that is a button: never pressed',
    body: `<form id="f"><input type="button" id="search" value="Chercher"></form>`,
    script: on('search', 'click', `document.body.dataset.pressed = 'yes'`),
    result: { ok: false, why: 'by-hand' },
  },
  {
    what: 'kinds of which none is surely hers',
    body: `<form id="f"><label><input type="radio" name="k" id="k1"> Médecin</label><label><input type="radio" name="k" id="k2"> Établissement</label><input id="name"></form>`,
    script: '',
    kinds: ['#k1', '#k2'],
    result: { ok: false, why: 'by-hand' },
  },
  {
    what: 'a kind that brings no field: it is given back',
    body: `<form id="f"><label><input type="radio" name="k" id="k1" checked> Établissement</label><label><input type="radio" name="k" id="k2"> Libéral</label><input id="name"></form>`,
    script: on('k2', 'click', `document.body.dataset.tried = 'yes'`),
    kinds: ['#k1', '#k2'],
    result: { ok: false, why: 'by-hand' },
  },
  {
    what: 'a kind is hers to choose: not without her click',
    body: `<form id="f"><label><input type="radio" name="k" id="k1"> Libéral</label><input id="name"></form>`,
    script: '',
    kinds: ['#k1'],
    asked: false,
    result: { ok: false, why: 'nothing-to-fill' },
  },
  {
    what: 'a native list: her own entry by its number',
    body: LIST,
    script: '',
    result: FILLED,
    holds: { search: '4', date: '05/10/2026' },
  },
  {
    what: 'a native list without her: nothing is chosen',
    body: LIST.replace('10101010105', '10000000000'),
    script: '',
    result: { ok: false, why: 'not-in-list' },
  },
  {
    what: 'a date in three boxes',
    body: SPLIT,
    script: '',
    result: FILLED,
    holds: { rpps: '10101010105', day: '05', month: '10', year: '2026' },
  },
  {
    what: 'a date of which one box is not kept: none is left behind',
    body: SPLIT,
    script: on('year', 'blur', `year.value = ''`),
    result: { ok: true, with: 'rpps', date: false },
    holds: { rpps: '10101010105' },
  },
  {
    what: 'a mask that writes every key itself, and takes nothing else',
    body: BOXES.replace('maxlength="11"', ''),
    script:
      `let own = '';` +
      on('rpps', 'input', `if (rpps.value === '') own = ''; rpps.value = own;`) +
      on(
        'rpps',
        'keypress',
        `event.preventDefault();
         const digits = (own + event.key).replace(/[^0-9]/g, '');
         rpps.value = own = digits.replace(/([0-9]{3})(?=[0-9])/g, '$1 ');`,
      ),
    result: FILLED,
    holds: { ...ALL, rpps: '101 010 101 05' },
    asked: false,
  },
];
