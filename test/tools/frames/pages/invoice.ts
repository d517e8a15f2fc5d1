import { attributes, markup, options, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, nameOf, type Patient } from '../../kit/people.ts';
import type { Treatment } from '../../kit/tool.ts';
import { field, layout, moduleFrame } from './layout.ts';

const ACTS: [string, string][] = [
  ['AMK 10,7 + IFD', 'AMK 10,7 + IFD – bilan-diagnostic à domicile'],
  ['AMK 10,7', 'AMK 10,7 – bilan-diagnostic'],
  ['RAM 8,09', 'RAM 8,09 – lombalgie commune'],
  ['VSM 8,08', 'VSM 8,08 – épaule'],
];

export function patientBlock(patient: Patient): Html {
  return markup`<section data-dossier="${patient.id}"><h2>Patient</h2><dl>
<div><dt>Nom de naissance</dt><dd class="nn">${patient.birthName}</dd></div>
<div><dt>Prénom utilisé</dt><dd class="pu">${patient.firstName}</dd></div>
<div><dt>Naissance</dt><dd class="dn">${french(patient.birthDate)}</dd></div></dl>`;
}

export function invoicePage(
  patient: Patient,
  treatment: Treatment,
  module: string,
  today: string,
): Html {
  const doctor = patient.attendingDoctor;
  const lines = treatment.sessions.map(
    ({ date, act, amount }, rank) => markup`<tr>
<td>${rank + 1}</td><td><input${attributes({ type: 'date', name: `date_${rank}`, value: date })}></td>
<td><select name="acte_${rank}">${options(ACTS, act)}</select></td>
<td><input name="qte_${rank}" size="2" value="1"></td><td><input name="dh_${rank}" size="5"></td><td><input name="montant_${rank}" size="6" value="${amount}"></td></tr>`,
  );
  const body = markup`<form id="fse" data-patient="${patient.id}">
${patientBlock(patient)}<div class="champs">${field('matricule', 'Immatriculation', patient.nationalNumber, { maxlength: '15', inputmode: 'numeric' })}${field('rang', 'Rang', '1')}</div></section>
<section><h2>Prescripteur</h2><output id="resume">Aucun</output>${moduleFrame(module, `fse.${patient.id}`)}</section>
<section><h2>Exécutant</h2><div class="champs">${field('exe_nom', 'Nom', nameOf(KINE), { readonly: '' })}${field('exe_rpps', 'RPPS', KINE.rpps, { readonly: '' })}${field('exe_id', "N° d'identification", KINE.am, { readonly: '', maxlength: '9' })}${field('remplacant', 'Remplaçant', '')}</div></section>
<section><h2>Contexte de facturation</h2><div class="champs">
<p class="champ"><label for="nature">Nature</label><select id="nature" name="nature">${options(['Maladie', 'Maternité', 'AT'].map((one) => [one, one]))}</select></p>
<p class="champ"><label for="parcours">Parcours</label><select id="parcours" name="parcours">${options(['Médecin traitant', 'Hors parcours'].map((one) => [one, one]))}</select></p>
${field('mt_nom', 'Médecin traitant', doctor ? doctor.lastName : '')}${field('mt_rpps', 'RPPS du médecin traitant', doctor?.rpps ?? '')}${field('amc', 'N° AMC', '', { maxlength: '9' })}${field('date_at', "Date de l'accident", '', { type: 'date' })}
<p class="champ"><label><input type="checkbox" name="tp_amo" checked> Tiers payant AMO</label> <label><input type="checkbox" name="tp_amc"> Tiers payant AMC</label></p></div></section>
<section><h2>Actes</h2><table><thead><tr><th>#</th><th>Date d'exécution</th><th>Code</th><th>Qté</th><th>DH</th><th>Montant</th></tr></thead><tbody>${lines}</tbody></table></section>
<section><h2>Pièces et facturation</h2><div class="champs"><p class="champ"><label for="piece">Pièce justificative</label><input type="file" id="piece" name="piece"></p>${field('date_facture', "Date d'élaboration", today, { type: 'date' })}</div></section>
<p class="pied"><button type="button" id="creer">Créer la FSE</button> <a href="/patients">Abandonner</a></p></form>`;
  return layout({ title: 'Nouvelle FSE', body, module });
}

export function treatmentPage(patient: Patient, treatment: Treatment, module: string): Html {
  const months = ['3', '6', '12'].map((one) => [one, `${one} mois`] as const);
  const body = markup`<form id="prescription" data-patient="${patient.id}">
${patientBlock(patient)}</section>
<section><h2>Information sur le médecin ayant prescrit les soins</h2><output id="resume">Aucun</output>${moduleFrame(module, `fse.${patient.id}`)}</section>
<section><h2>Série d'actes</h2><div class="champs">${field('libelle', 'Libellé', treatment.label)}${field('nb', 'Nb séances', String(treatment.planned), { type: 'number' })}
<p class="champ"><label for="duree">Durée</label><select id="duree" name="duree">${options(months, String(treatment.validityMonths))}</select></p>
${field('expiration', "Date d'expiration", '', { type: 'date' })}${field('exe_nom', 'Exécutant', nameOf(KINE), { readonly: '' })}</div></section>
<p class="pied"><button type="button" id="enregistrer">Enregistrer</button></p></form>`;
  return layout({ title: 'Prescription', body, module });
}
