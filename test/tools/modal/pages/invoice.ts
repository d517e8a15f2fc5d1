import { attributes, markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, nameOf, type Patient } from '../../kit/people.ts';
import type { PrescriberDraft, Treatment } from '../../kit/tool.ts';
import { floating, floatingSelect, sheet } from './layout.ts';

const MASK = { inputmode: 'numeric', 'data-masque': 'date' };
const ACTS = ['AMK 10,7', 'AMK 10,7 + IFD', 'DRA 8,09', 'RAM 8,09', 'RIM 8,1'];

/** A chip once somebody is chosen; fields of one's own once « Saisir un prescripteur » is pressed. */
export function prescriberPart(prescriber: PrescriberDraft): Html {
  const chosen = prescriber.rpps !== '';
  return markup`<section class="presc"><h3>Prescripteur</h3>
<div${attributes({ class: 'recherche', hidden: chosen })}><div class="flot"><input class="combo" role="combobox" aria-expanded="false" aria-controls="presc-liste" aria-autocomplete="list" placeholder=" " autocomplete="off"><label>Rechercher un prescripteur</label></div><ul id="presc-liste" role="listbox" hidden></ul>
<button type="button" class="lien" data-saisir>Saisir un prescripteur</button></div>
<div${attributes({ class: 'puce', hidden: !chosen })}><b>${prescriber.name}</b> <span>${prescriber.rpps}</span> <button type="button" data-retirer title="Retirer">×</button></div>
<div class="saisie ligne" hidden>${floating('presc_nom', 'Nom', prescriber.name)}${floating('presc_rpps', 'N° RPPS', prescriber.rpps, { maxlength: '11', inputmode: 'numeric' })}${floating('presc_am', 'N° Assurance Maladie', prescriber.am, { maxlength: '9' })}</div>
<div class="ligne">${floating('presc_date', 'Prescrit le', french(prescriber.date), MASK)}</div></section>`;
}

/** Patient of a sheet: a child's number is the parent's. */
export function patientPart(patient: Patient): Html {
  return markup`<section class="patient" data-patient-id="${patient.id}"><h3>Bénéficiaire</h3>
<p class="qui"><span class="prenom">${patient.firstName}</span> <span class="nom">${patient.birthName}</span> <small>né(e) le <time datetime="${patient.birthDate}">${french(patient.birthDate)}</time></small></p>`;
}

export function invoiceSheet(patient: Patient, treatment: Treatment, today: string): Html {
  const doctor = patient.attendingDoctor;
  const lines = treatment.sessions.map(
    ({ date, act, amount }, rank) => markup`<li><b>Séance ${rank + 1}</b>
${floating(`seance_${rank}_date`, 'Date', french(date), MASK)}<div class="flot"><input${attributes({ name: `seance_${rank}_cotation`, list: 'cotations', value: act, placeholder: ' ' })}><label>Cotation</label></div>${floating(`seance_${rank}_qte`, 'Qté', '1')}${floating(`seance_${rank}_montant`, 'Montant', amount)}</li>`,
  );
  const body = markup`<form id="facture" novalidate>
${patientPart(patient)}<div class="ligne">${floating('assure', 'Assuré', patient.insured || nameOfPatient(patient))}${floating('nir', 'N° de sécu', patient.nationalNumber, { maxlength: '15' })}${floating('rang', 'Rang', patient.insured ? '2' : '1')}</div></section>
${prescriberPart(treatment.prescriber)}
<section><h3>Praticien exécutant</h3><div class="ligne">${floating('exec_nom', 'Nom', nameOf(KINE), { readonly: '' })}${floating('exec_rpps', 'N° RPPS', KINE.rpps, { readonly: '' })}${floating('exec_am', 'N° Assurance Maladie', KINE.am, { readonly: '', maxlength: '9' })}</div></section>
<section><h3>Couverture</h3><div class="ligne">${floatingSelect('nature', 'Nature', ['Maladie', 'Maternité', 'AT', 'ALD'])}${floatingSelect('exo', 'Exonération', ['Aucune', 'ALD', 'AT'])}${floating('mt', 'Médecin traitant', doctor?.lastName ?? '')}${floating('mt_rpps', 'RPPS', doctor?.rpps ?? '')}${floating('amc', 'N° AMC', '', { maxlength: '9' })}<label class="coche"><input type="checkbox" name="tp" checked> Tiers payant</label></div></section>
<section><h3>Séances à facturer</h3><ul class="seances">${lines}</ul><datalist id="cotations">${ACTS.map((act) => markup`<option>${act}</option>`)}</datalist>
<div class="erreur" data-pour="seances"></div></section>
<section><div class="ligne">${floating('date_facture', 'Date de facture', french(today), MASK)}<label class="joindre">Joindre un justificatif<input type="file" name="piece" hidden></label></div></section></form>`;
  return sheet(
    'Nouvelle facture',
    body,
    markup`<button type="button" data-fermer>Annuler</button> <button type="button" class="fort" id="valider">Valider</button>`,
  );
}

/** The second dialog, over the first one. */
export function confirmSheet(patient: Patient, count: number): Html {
  const body = markup`<p>Facture de ${nameOfPatient(patient)} : ${count} acte(s).</p><p>Insérez la carte Vitale dans le lecteur.</p>
<label class="coche"><input type="checkbox" id="atteste"> J'atteste avoir réalisé ces actes</label>`;
  return sheet(
    'Sécuriser la facture',
    body,
    markup`<button type="button" data-fermer>Retour</button> <button type="button" class="fort" id="securiser">Sécuriser</button>`,
  );
}

export function treatmentSheet(patient: Patient, treatment: Treatment): Html {
  const body = markup`<form id="soins" novalidate>${patientPart(patient)}</section>
<section><h3>Dossier de soins</h3><div class="ligne">${floating('libelle', 'Libellé', treatment.label)}${floating('nb_seances', 'Nombre de séances', String(treatment.planned))}${floatingSelect('duree', 'Renouvellement au bout de', ['3 mois', '6 mois', '12 mois'], `${treatment.validityMonths} mois`)}${floating('exec_nom', 'Exécutant', nameOf(KINE), { readonly: '' })}</div></section>
${prescriberPart(treatment.prescriber)}</form>`;
  return sheet(
    'Plan de soins',
    body,
    markup`<button type="button" data-fermer>Annuler</button> <button type="button" class="fort" id="enregistrer-soins">Enregistrer</button>`,
  );
}

function nameOfPatient(patient: Patient): string {
  return `${patient.birthName} ${patient.firstName}`;
}
