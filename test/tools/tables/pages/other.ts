import { markup, options, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { DIRECTORY, nameOf, searchDirectory, type Patient } from '../../kit/people.ts';
import type { Invoice, PrescriberDraft, Treatment } from '../../kit/tool.ts';
import { peopleTable } from './invoice.ts';
import { input, layout, pair, problemTable, titleRow } from './layout.ts';

/** A « prise en charge »: its prescriber stands beside the exécutant, as on an invoice. */
export function treatmentPage(
  patient: Patient,
  treatment: Treatment,
  prescriber: PrescriberDraft,
  problems: readonly string[],
): Html {
  const months = ['1', '3', '6', '12', '24'].map((one) => [one, `${one} mois`] as const);
  const body = markup`${problemTable(problems)}
<form name="f1" method="post" action="pec.php?d=${patient.id}">
<table border="1" cellspacing="0" width="100%" class="p"><tr><td class="e">Doss.</td><td>${patient.id}</td><td class="e">Nom naiss.</td><td>${patient.birthName}</td><td class="e">Prén.</td><td>${patient.firstName}</td><td class="e">DDN</td><td>${french(patient.birthDate)}</td></tr></table>
<table border="1" cellspacing="0" width="100%">
<tr>${pair('Libellé', input('lib', treatment.label, 30))}${pair('Cot.', input('cot', treatment.sessions[0]?.act ?? '', 12))}</tr>
<tr>${pair('Nb séances', input('nbs', String(treatment.planned), 3))}${pair('Validité', markup`<select name="vld">${options(months, String(treatment.validityMonths))}</select>`)}</tr>
<tr>${pair('Début PEC', input('deb', '', 10))}${pair('Renouv.', input('ren', '', 3))}</tr>
</table>
${peopleTable(prescriber, new Set())}
<hr><input type="submit" name="ok" value="OK"> <input type="button" value="Retour" onclick="history.back()">
</form>`;
  return layout('Prise en charge', body);
}

export function savedPage(invoice: Invoice): Html {
  const number = String(invoice.id).padStart(4, '0');
  const body = markup`<table border="1" cellpadding="10" bgcolor="#CCFFCC"><tr><td>Facture n° ${number} enregistrée.</td></tr></table>
<p>État : ${invoice.status}</p>
<form method="post" action="secu.php?num=${invoice.id}"><input type="submit" name="secu" value="Sécuriser"> <input type="submit" name="tele" value="Télétransmettre"></form>
<p><a href="/facture.php?d=${invoice.patientId}">Autre facture</a> - <a href="/suppr.php?num=${invoice.id}">Supprimer</a> - <a href="/index.php">Dossiers</a></p>`;
  return layout('Facture', body);
}

export function deletePage(invoice: Invoice, patient: Patient | undefined): Html {
  const lines = invoice.lines.map(
    ({ date, act }) =>
      markup`<tr>${pair('Dt exéc.', markup`${french(date)}`)}${pair('Cot.', markup`${act}`)}</tr>`,
  );
  const body = markup`<form name="f1" method="post" action="suppr.php?num=${invoice.id}">
<table border="1" cellspacing="0">${titleRow(['Prescripteur', 2], ['Patient', 2])}
<tr>${pair('Nom', markup`${invoice.prescriber.name}`)}${pair('Nom', markup`${patient?.birthName} ${patient?.firstName}`)}</tr>
<tr>${pair('RPPS', input('p2', invoice.prescriber.rpps, 11))}${pair('DDN', markup`${french(patient?.birthDate ?? '')}`)}</tr>
${lines}</table>
<p>Supprimer la facture n° ${invoice.id} (${invoice.status}) ? Motif ${input('mot', '', 30)}</p>
<input type="submit" name="ok" value="OK"> <input type="button" value="Non" onclick="history.back()"></form>`;
  return layout('Suppression de facture', body);
}

export function patientList(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient) =>
      markup`<tr><td>${patient.id}</td><td>${patient.birthName}</td><td>${patient.firstName}</td><td>${french(patient.birthDate)}</td><td><a href="/pec.php?d=${patient.id}">PEC</a></td><td><a href="/facture.php?d=${patient.id}">Fact.</a></td></tr>`,
  );
  const body = markup`<table border="1" cellspacing="0" cellpadding="3">${titleRow(['Doss.', 1], ['Nom', 1], ['Prén.', 1], ['DDN', 1], ['', 1], ['', 1])}${rows}</table>`;
  return layout('Dossiers', body);
}

/** A window of its own, which writes into the fields of the one that opened it. */
export function popupPage(query: string): Html {
  const people = query === '' ? DIRECTORY : searchDirectory(query);
  const rows = people.map(
    (person) =>
      markup`<tr><td><a href="#" data-nom="${nameOf(person)}" data-rpps="${person.rpps}" data-am="${person.am}" onclick="return choisir(this)">${nameOf(person)}</a></td><td>${person.profession}</td><td>${person.rpps}</td><td>${person.am}</td></tr>`,
  );
  return markup`<html><head><title>Liste des prescripteurs</title><link rel="stylesheet" href="/cabinet.css"><script src="/cabinet.js"></script></head>
<body bgcolor="#ECE9D8"><form method="get" action="liste_presc.php">Nom ${input('q', query, 20)} <input type="submit" value="OK"></form>
<table border="1" cellspacing="0">${titleRow(['Prescripteur', 1], ['Spéc.', 1], ['RPPS', 1], ['N° AM', 1])}${rows}</table></body></html>`;
}
