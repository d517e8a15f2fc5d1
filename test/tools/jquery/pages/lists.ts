import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import type { Patient } from '../../kit/people.ts';
import type { Invoice, Treatment } from '../../kit/tool.ts';
import { button, field, layout, panel, select } from './layout.ts';

/** One « Actions » select a row: choosing in it is enough, there is no button. */
export function patientList(patients: readonly Patient[], treatments: readonly Treatment[]): Html {
  const rows = patients.map(({ id, birthName, firstName, birthDate }) => {
    const treatment = treatments.find(({ patientId }) => patientId === id);
    return markup`<tr data-id-patient="${id}"><td>${birthName} ${firstName}</td><td>${french(birthDate)}</td><td>${treatment?.label}</td>
<td><select class="form-control actions" data-pec="${treatment?.id}"><option value="">Actions…</option><option value="/facturation/saisie">Nouvelle FSE</option><option value="/pec">Prise en charge</option><option value="eclair">Facturer la dernière séance</option></select></td></tr>`;
  });
  return layout(
    'Patients',
    markup`<table class="table"><thead><tr><th>Patient(e)</th><th>DDN</th><th>Prise en charge</th><th></th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** What was billed, to be sent; « Sécuriser » leads here. */
export function invoiceView(invoice: Invoice, patient: Patient | undefined): Html {
  const { id, prescriber, status } = invoice;
  return layout(
    `FSE n° ${id}`,
    markup`${facts(invoice, patient)}<p>Prescripteur : ${prescriber.name} – RPPS ${prescriber.rpps} – ordonnance du ${french(prescriber.date)}</p><p>État : <span class="label" id="etat">${status}</span></p>
<div class="form-actions"><a class="btn btn-link" href="/facturation/annulation?id=${id}">Annuler la facture</a> <a href="#" class="btn btn-primary btn-tele" data-facture="${id}">Télétransmettre</a></div>`,
  );
}

export function cancelPage(invoice: Invoice, patient: Patient | undefined): Html {
  const { id, prescriber } = invoice;
  const more = { readonly: true };
  return layout(
    `Annulation de la FSE n° ${id}`,
    markup`${facts(invoice, patient)}<form id="form-annulation" class="form-horizontal" onsubmit="return false"><input type="hidden" name="facture" value="${id}">
${panel(
  'Prescripteur',
  markup`<div class="row">
${field({ name: 'presc_nom', label: 'Nom', value: prescriber.name, more })}
${field({ name: 'presc_rpps', label: 'RPPS', value: prescriber.rpps, loose: true, more })}
${field({ name: 'dateOrdonnance', label: 'Date', value: french(prescriber.date), loose: true, more })}
</div>`,
)}
${panel(
  'Motif',
  markup`<div class="row">
${select({ name: 'motif', label: 'Motif' }, ['Erreur de saisie', 'Patient absent', 'Rejet'])}
${field({ name: 'dateAnnulation', label: "Date d'annulation", mask: 'date', after: '▦' })}
</div>`,
)}
<div class="form-actions">${button("Valider l'annulation", 'btn-danger btn-annul')}</div></form>`,
  );
}

function facts({ lines, invoiceDate }: Invoice, patient: Patient | undefined): Html {
  return markup`<div class="well well-sm">${patient?.birthName} ${patient?.firstName} – facture du ${french(invoiceDate)}</div>
<table class="table"><thead><tr><th>Exécution</th><th>Cotation</th><th>Montant</th></tr></thead><tbody>${lines.map(({ date, act, amount }) => markup`<tr><td>${french(date)}</td><td>${act}</td><td>${amount}</td></tr>`)}</tbody></table>`;
}
