import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import type { Patient } from '../../kit/people.ts';
import type { Invoice } from '../../kit/tool.ts';
import { block, cell, idOf, label, row, submit, textBox } from './controls.ts';
import { master } from './master.ts';

export function patientList(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient) =>
      markup`<tr><td>${patient.id}</td><td>${patient.birthName}</td><td>${patient.firstName}</td><td>${french(patient.birthDate)}</td><td><a href="/Traitement/FicheTraitement.aspx?idPat=${patient.id}">Traitement</a></td><td><a href="/Facturation/SaisieFacture.aspx?idPat=${patient.id}">Facturer</a></td></tr>`,
  );
  const body = markup`<table class="grille" id="${idOf('gvPatients')}" border="1"><tr><th>Dossier</th><th>Nom</th><th>Prénom</th><th>Né(e) le</th><th></th><th></th></tr>${rows}</table>`;
  return master({ title: 'Patients', action: '/Default.aspx', state: { page: 'Patients' }, body });
}

/** Takes an invoice back: it shows everything an invoice has, and its « Valider » bills nothing. */
export function cancelPage(invoice: Invoice, patient: Patient | undefined): Html {
  const done = invoice.status === 'annulée';
  const lines = invoice.lines.map(
    ({ date, act, amount }) =>
      markup`<tr><td>${french(date)}</td><td>${act}</td><td>${amount}</td></tr>`,
  );
  const values = {
    txtPresc: invoice.prescriber.name,
    txtPrescRpps: invoice.prescriber.rpps,
    txtBenef: `${patient?.birthName} ${patient?.firstName}`,
  };
  const body = markup`${done ? markup`<span id="${idOf('lblMessage')}" class="msgOk">La facture n° ${invoice.id} a été annulée.</span>` : null}
${block('pnlAnnul', `Facture n° ${invoice.id}`, [
  row(
    label('txtBenef', 'Bénéficiaire'),
    cell(textBox(values, 'txtBenef', { readonly: true })),
    label('txtPresc', 'Prescripteur'),
    cell(textBox(values, 'txtPresc', { readonly: true })),
    label('txtPrescRpps', 'RPPS'),
    cell(textBox(values, 'txtPrescRpps', { readonly: true })),
  ),
  row(label('txtMotif', "Motif de l'annulation"), cell(textBox({}, 'txtMotif', { size: 40 }))),
])}
<table class="grille" border="1"><tr><th>Exécution</th><th>Cotation</th><th>Montant</th></tr>${lines}</table>
${done ? null : submit('btnValider', "Valider l'annulation")}`;
  const action = `./AnnulationFacture.aspx?fact=${invoice.id}`;
  return master({ title: 'Annulation de facture', action, state: { page: 'Annulation' }, body });
}
