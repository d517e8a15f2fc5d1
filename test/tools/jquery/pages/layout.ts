import { attributes, markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import type { Patient } from '../../kit/people.ts';

const MENU: [string, string][] = [
  ['/', 'Patients'],
  ['/agenda', 'Agenda'],
  ['/lots', 'Télétransmission'],
  ['/ordonnance', 'Ordonnances'],
  ['/emploi', 'Formulaires'],
  ['/statistiques', 'Statistiques'],
  ['/parametres', 'Mon compte'],
];

const SCRIPTS = [
  '/lib/jquery.js',
  '/lib/select2.js',
  '/lib/select2-fr.js',
  '/lib/inputmask.js',
  '/lib/datepicker.js',
  '/lib/datepicker-fr.js',
  '/assets/widgets.js',
  '/assets/prescripteur.js',
  '/assets/actes.js',
  '/assets/moncab.js',
];

export function layout(title: string, body: Html): Html {
  return markup`<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>MonCab | ${title}</title>
<link rel="stylesheet" href="/lib/select2.css"><link rel="stylesheet" href="/lib/datepicker.css"><link rel="stylesheet" href="/assets/moncab.css"></head>
<body><nav class="navbar"><div class="container"><a class="navbar-brand" href="/">MonCab</a>
<ul class="nav navbar-nav">${MENU.map(([href, text]) => markup`<li><a href="${href}">${text}</a></li>`)}</ul>
<form class="navbar-form" action="/"><div class="input-group"><input type="text" name="q" id="q" class="form-control" placeholder="Patient, prescripteur, RPPS…"><span class="input-group-btn"><button class="btn btn-default" type="submit">OK</button></span></div></form></div></nav>
<div class="container" id="contenu"><div class="page-header"><h1>${title}</h1></div>
<div id="zone-message"></div>
${body}</div>
${SCRIPTS.map((src) => markup`<script src="${src}"></script>`)}</body></html>`;
}

/** Says who it is in one sentence; the id stands in an attribute, the address has another number. */
export function banner(patient: Patient, today: string): Html {
  const { id, sex, birthName, firstName, birthDate } = patient;
  const age = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const years = today.slice(5) < birthDate.slice(5) ? age - 1 : age;
  const born = `${sex === 'F' ? 'née' : 'né'} le ${french(birthDate)}`;
  return markup`<div class="well well-sm bandeau" data-id-patient="${id}">Patient(e) : ${birthName} ${firstName} – ${years} ans – ${born}</div>`;
}

export function panel(title: string, body: Html | Html[], id = ''): Html {
  return markup`<div${attributes({ class: 'panel panel-default', id: id || null })}><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${body}</div></div>`;
}

interface Field {
  name: string;
  label: string;
  value?: string;
  /** `rpps`, `am`, `date` or `nir`: what the page's script puts over it. */
  mask?: string;
  required?: boolean;
  /** What stands before or after the field in a grey box. */
  before?: string;
  after?: string;
  /** The label is only near the field: no `for`. */
  loose?: boolean;
  more?: Record<string, string | boolean>;
}

export function field(given: Field): Html {
  const { name, value = '', mask, before, after, more = {} } = given;
  const input = markup`<input${attributes({ type: 'text', class: `form-control${mask ? ` masque-${mask}` : ''}`, id: idOf(name), name, value, autocomplete: 'off', ...more })}>`;
  const box =
    before || after
      ? markup`<div class="input-group">${before && markup`<span class="input-group-addon">${before}</span>`}${input}${after && markup`<span class="input-group-addon">${after}</span>`}</div>`
      : input;
  return group(given, box);
}

export function select(given: Field, values: readonly string[]): Html {
  const { name, value } = given;
  return group(
    given,
    markup`<select class="form-control" id="${idOf(name)}" name="${name}">${values.map((one) => markup`<option${attributes({ value: one, selected: one === value })}>${one}</option>`)}</select>`,
  );
}

export function group({ name, label, required, loose }: Field, control: Html): Html {
  const text = markup`${label}${required && markup` <span class="etoile">*</span>`}`;
  return markup`<div class="form-group">${label && markup`<label${attributes({ class: 'control-label', for: loose ? null : idOf(name) })}>${text}</label>`}<div class="col">${control}</div></div>`;
}

/** `actes[0][date]` as `actes_0_date`. */
export function idOf(name: string): string {
  return name.replaceAll('[', '_').replaceAll(']', '');
}

/** Links that look like buttons: there is no submit in this tool. */
export function button(text: string, className: string): Html {
  return markup`<a href="#" class="btn ${className}" role="button">${text}</a>`;
}
