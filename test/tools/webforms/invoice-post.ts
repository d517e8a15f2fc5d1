import { checkInvoice } from '../kit/check.ts';
import { isoOf } from '../kit/dates.ts';
import { documentsOf, fieldsOf, text } from '../kit/fields.ts';
import { DIRECTORY, searchDirectory, type Patient } from '../kit/people.ts';
import type { Ask, Reply } from '../kit/serve.ts';
import type { Store } from '../kit/store.ts';
import { idOf, nameOf, type Values } from './pages/controls.ts';
import { linesOf, PANEL as GRID, withoutRow } from './pages/grid.ts';
import { gridPart, invoicePage, PAGE, prescriberPart, type InvoiceView } from './pages/invoice.ts';
import { chosen, draftOf, PANEL as PRESCRIBER } from './pages/prescriber.ts';
import { deltaPart, readState, writeState, type PageState } from './view-state.ts';
import { worded } from './words.ts';

/** Which control posted: a script says it in a hidden field, a button by its own name. */
export function targetOf(form: FormData): string {
  const said = form.get('__EVENTTARGET');
  if (typeof said === 'string' && said !== '') return said;
  const buttons = ['btnEnregistrer', 'btnRechPresc', 'btnAjouter', 'btnSecuriser', 'btnValider'];
  return buttons.map(nameOf).find((name) => form.has(name)) ?? '';
}

export function bills(form: FormData): boolean {
  return [nameOf('btnEnregistrer'), nameOf('lnkFacturer')].includes(targetOf(form));
}

export function valuesOf(form: FormData): Values {
  const start = nameOf('');
  const values: Values = {};
  for (const [name, value] of form) {
    if (name.startsWith(start) && typeof value === 'string') {
      values[name.slice(start.length)] = value.trim();
    }
  }
  return values;
}

/** Answers a postback of the invoice: the whole page, or the panels that changed. */
export function postInvoice(store: Store, patients: readonly Patient[], ask: Ask): Reply {
  const { form } = ask;
  const state = readState(text(form, '__VIEWSTATE'), PAGE);
  const patient = patients.find(({ id }) => id === state?.patientId);
  if (!state || !patient) return badState();
  const values = valuesOf(form);
  const view: InvoiceView = {
    patient,
    values,
    rows: state.rows ?? 0,
    year: Number(store.today().slice(0, 4)),
    wrong: new Set(),
    problems: [],
    found: null,
    saved: null,
  };
  const target = targetOf(form);
  const argument = text(form, '__EVENTARGUMENT');
  const [, rank = ''] = /^(?:Select|Delete)\$(\d+)$/.exec(argument) ?? [];
  if (bills(form)) return { body: invoicePage(save(store, view, ask)) };
  if (target === nameOf('btnRechPresc')) {
    view.found = searchDirectory(`${values.txtPrescNom} ${values.txtPrescPrenom}`);
  } else if (target === nameOf('gvPresc')) {
    const person = DIRECTORY.find(({ id }) => id === state.found?.[Number(rank)]);
    if (person) Object.assign(values, chosen(person));
  } else if (target === nameOf('btnAjouter')) {
    view.rows += 1;
  } else if (target === nameOf('gvActes') && rank !== '') {
    view.values = withoutRow(values, view.rows, Number(rank));
    view.rows -= 1;
  } else if (target === nameOf('btnSecuriser') || target === nameOf('lnkTeletrans')) {
    const id = Number(values.hidFacture);
    const status = target === nameOf('btnSecuriser') ? 'sécurisée' : 'télétransmise';
    if (store.setStatus(id, status)) view.saved = store.invoice(id) ?? null;
  }
  return form.has('__ASYNCPOST') ? partial(view, target) : { body: invoicePage(view) };
}

function save(store: Store, view: InvoiceView, ask: Ask): InvoiceView {
  const { values, patient, rows } = view;
  const draft = {
    patientId: patient.id,
    prescriber: draftOf(values),
    invoiceDate: isoOf(values.txtDateFacture ?? ''),
    lines: linesOf(values, rows, isoOf),
  };
  const problems = checkInvoice(draft, { today: store.today(), prescriptionDate: 'required' });
  if (problems.length > 0) {
    return {
      ...view,
      wrong: new Set(problems.map(({ field }) => field)),
      problems: problems.map(worded),
    };
  }
  const saved = store.addInvoice(draft, 'enregistrée', fieldsOf(ask), documentsOf(ask.form));
  return { ...view, saved };
}

function partial(view: InvoiceView, target: string): Reply {
  const isGrid = [nameOf('btnAjouter'), nameOf('gvActes')].includes(target);
  const [panel, content] = isGrid ? [GRID, gridPart(view)] : [PRESCRIBER, prescriberPart(view)];
  const state: PageState = {
    page: PAGE,
    patientId: view.patient.id,
    rows: view.rows,
    ...(view.found ? { found: view.found.map(({ id }) => id) } : {}),
  };
  // The framework puts the focus where the developer asked, whatever the user was doing.
  const focus = isGrid ? idOf(`gvActes$ctl0${view.rows + 1}$txtDateExec`) : idOf('txtPrescNom');
  return {
    body: [
      deltaPart('#', '', '4'),
      deltaPart('updatePanel', idOf(panel), content.text),
      deltaPart('hiddenField', '__VIEWSTATE', writeState(state)),
      deltaPart(
        'scriptStartupBlock',
        'ScriptContentNoTags',
        `var box = document.getElementById('${focus}'); if (box) box.focus();`,
      ),
    ].join(''),
  };
}

export function badState(): Reply {
  return {
    status: 500,
    body: 'Erreur du serveur dans l’application. Validation of viewstate MAC failed.',
  };
}
