import { attributes, markup, options, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, nameOf, type Patient } from '../../kit/people.ts';
import type { PrescriberDraft } from '../../kit/tool.ts';
import { input, layout, pair, problemTable, titleRow } from './layout.ts';

/** A session that the agenda has sent over, billed when it is ticked. */
export interface Imported {
  date: string;
  act: string;
  amount: string;
  ticked: boolean;
}

export interface InvoiceView {
  patient: Patient;
  prescriber: PrescriberDraft;
  imported: readonly Imported[];
  /** What was typed in the free rows. */
  typed: readonly { date: string; act: string; quantity: string; extra: string; amount: string }[];
  invoiceDate: string;
  problems: readonly string[];
  wrong: ReadonlySet<string>;
}

export const FREE_ROWS = 5;

const SPECIALITIES = ['', '01 Généraliste', '12 Rhumato', '26 M.K.', '99 Autre'];

export function invoicePage(view: InvoiceView): Html {
  const { patient, problems, invoiceDate, wrong } = view;
  const body = markup`${problemTable(problems)}
<form name="f1" method="post" action="facture.php?d=${patient.id}" enctype="multipart/form-data">
${patientTable(patient)}
${insuranceTable(patient)}
${peopleTable(view.prescriber, wrong)}
${actTable(view)}
<table border="0" cellspacing="2"><tr>
${pair('Dt fact.', input('df', invoiceDate, 10, wrong.has('invoiceDate')))}
${pair('Mode', markup`<select name="md">${options(['Sécurisé', 'Dégradé'].map((one) => [one, one]))}</select>`)}
${pair('ORDN', markup`<input type="file" name="ordn">`)}
${pair('Obs.', input('obs', '', 24))}
</tr></table>
<hr>
<input type="image" name="val" src="/valider.svg" alt="Valider" title="Valider (F10)" align="absmiddle">
<input type="submit" name="lot" value="Valider + lot">
<input type="button" value="Abandon" onclick="location='/index.php'">
</form>`;
  return layout('Facture', body, 'touche(event)');
}

function patientTable(patient: Patient): Html {
  return markup`<table border="1" cellspacing="0" cellpadding="2" width="100%" class="p"><tr>
<td class="e">Doss.</td><td>${patient.id}</td><td class="e">Nom naiss.</td><td><b>${patient.birthName}</b></td>
<td class="e">Nom us.</td><td>${patient.usedName || '-'}</td><td class="e">Prén.</td><td><b>${patient.firstName}</b></td>
<td class="e">DDN</td><td>${french(patient.birthDate)}</td><td class="e">Sexe</td><td>${patient.sex}</td></tr></table>`;
}

/** Names above the boxes, in a row of their own. */
function insuranceTable(patient: Patient): Html {
  const doctor = patient.attendingDoctor;
  return markup`<table border="1" cellspacing="0" cellpadding="2" width="100%">
${titleRow(['N° SS', 1], ['Clé', 1], ['Rg', 1], ['Nature', 1], ['Exo.', 1], ['Méd. trt', 1], ['RPPS', 1], ['N° AMC', 1], ['TP', 1], ['DAP', 1])}
<tr><td>${input('ss', patient.nationalNumber.slice(0, 13), 13)}</td><td>${input('cl', patient.nationalNumber.slice(13), 2)}</td><td>${input('rg', '1', 1)}</td>
<td><select name="nat">${options(['Maladie', 'Maternité', 'AT', 'ALD'].map((one) => [one, one]))}</select></td>
<td><select name="exo">${options(['Non', 'ALD', 'AT'].map((one) => [one, one]))}</select></td>
<td>${input('mt1', doctor?.lastName ?? '', 14)}</td><td>${input('mt2', doctor?.rpps ?? '', 11)}</td><td>${input('amc', '', 9)}</td>
<td><input type="checkbox" name="tp1" checked>AMO <input type="checkbox" name="tp2">AMC</td><td>${input('dap', '', 8)}</td></tr></table>`;
}

/** Two blocks in one table: only the first row says whose RPPS a box is. */
export function peopleTable(prescriber: PrescriberDraft, wrong: ReadonlySet<string>): Html {
  return markup`<table border="1" cellspacing="0" cellpadding="2" width="100%">
${titleRow(['Prescripteur', 2], ['Exécutant', 2])}
<tr>${pair('Nom', input('p1', prescriber.name, 26), markup` <input type="button" value="..." title="Liste des prescripteurs" onclick="chercher()">`)}${pair('Nom', input('e1', nameOf(KINE), 26))}</tr>
<tr>${pair('RPPS', input('p2', prescriber.rpps, 11, wrong.has('rpps')))}${pair('RPPS', input('e2', KINE.rpps, 11))}</tr>
<tr>${pair('N° AM', input('p3', prescriber.am, 9, wrong.has('am')))}${pair('N° AM', input('e3', KINE.am, 9))}</tr>
<tr>${pair('Spéc.', markup`<select name="p4">${options(SPECIALITIES.map((one) => [one, one]))}</select>`)}${pair('Rempl.', input('e4', '', 11))}</tr>
<tr>${pair('Prescrit le', input('p5', french(prescriber.date), 10, wrong.has('prescriptionDate')), markup` <font size="1">jj/mm/aaaa</font>`)}${pair('Conv.', input('e5', '1', 1))}</tr>
</table>`;
}

function actTable({ imported, typed, wrong }: InvoiceView): Html {
  const sent = imported.map(
    ({ date, act, amount, ticked }, rank) =>
      markup`<tr bgcolor="#FFFFFF"><td><input${attributes({ type: 'checkbox', name: `k${rank}`, value: '1', checked: ticked })}></td><td id="td${rank}">${french(date)}</td><td id="tc${rank}">${act}</td><td>1</td><td></td><td align="right">${amount}</td></tr>`,
  );
  const free = Array.from({ length: FREE_ROWS }, (_, rank) => {
    const row = typed[rank] ?? { date: '', act: '', quantity: '', extra: '', amount: '' };
    return markup`<tr><td>+</td><td>${input(`d${rank}`, row.date, 10, wrong.has(`free.${rank}.date`))}</td><td>${input(`c${rank}`, row.act, 16, wrong.has(`free.${rank}.act`))}</td><td>${input(`q${rank}`, row.quantity, 2)}</td><td>${input(`x${rank}`, row.extra, 5)}</td><td>${input(`m${rank}`, row.amount, 6)}</td></tr>`;
  });
  return markup`<table border="1" cellspacing="0" cellpadding="2" id="tact">
<tr class="t"><td>&nbsp;</td><td>Dt exéc.</td><td>Cot.</td><td>Qté</td><td>Dép.</td><td>Mt</td></tr>
${sent}${free}</table>`;
}
