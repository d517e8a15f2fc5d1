import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import type { Patient } from '../../kit/people.ts';
import type { Invoice } from '../../kit/tool.ts';
import { floating, floatingSelect, layout, sheet } from './layout.ts';

type Draw = (patients: readonly Patient[], invoices: readonly Invoice[]) => Html;

/** Pages by path. None of them is an invoice: those open in dialogs. */
export const SCREENS: Record<string, Draw> = {
  '/': patientList,
  '/planning': planning,
  '/factures': invoiceList,
  '/lots': batch,
  '/mobilite': mobility,
  '/statistiques': statistics,
  '/parametres': settings,
};

/** « Facturer la séance » bills at once, without showing anything. */
function patientList(patients: readonly Patient[], invoices: readonly Invoice[]): Html {
  const rows = patients.map(({ id, birthName, firstName, birthDate }) => {
    const count = invoices.filter((one) => one.patientId === id).length;
    return markup`<tr data-ligne="${id}"><td>${birthName}</td><td>${firstName}</td><td>${french(birthDate)}</td><td class="nb">${count}</td>
<td><button type="button" data-ouvrir="soins" data-id="${id}">Soins</button> <button type="button" data-ouvrir="facture" data-id="${id}">Facturer</button> <button type="button" data-rapide="${id}">Facturer la séance</button> <button type="button" data-ouvrir="ordonnance" data-id="${id}">Ordonnance</button></td></tr>`;
  });
  return layout(
    'Mes patients',
    markup`<input class="filtre" placeholder="Rechercher un patient" aria-label="Rechercher un patient"><table><thead><tr><th>Nom de naissance</th><th>Prénom</th><th>Né(e) le</th><th>Factures</th><th></th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function invoiceList(patients: readonly Patient[], invoices: readonly Invoice[]): Html {
  const rows = invoices.map((invoice) => {
    const patient = patients.find(({ id }) => id === invoice.patientId);
    return markup`<tr><td>${invoice.id}</td><td>${patient?.birthName} ${patient?.firstName}</td><td>${invoice.prescriber.name}</td><td>${invoice.lines.map(({ date }) => markup`${french(date)} `)}</td><td>${invoice.status}</td><td><button type="button" data-ouvrir="annulation" data-id="${invoice.id}">Annuler la facture</button></td></tr>`;
  });
  return layout(
    'Factures',
    markup`<table><thead><tr><th>N°</th><th>Patient</th><th>Prescripteur</th><th>Dates de séance</th><th>État</th><th></th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

export function cancelSheet(invoice: Invoice, patient: Patient | undefined): Html {
  const body = markup`<form id="annuler" data-facture="${invoice.id}"><h3>Prescripteur</h3><div class="ligne">${floating('presc_nom', 'Nom', invoice.prescriber.name, { readonly: '' })}${floating('presc_rpps', 'N° RPPS', invoice.prescriber.rpps, { readonly: '' })}</div>
<h3>Bénéficiaire</h3><p>${patient?.birthName} ${patient?.firstName}</p><ul>${invoice.lines.map(({ date, act }) => markup`<li>${french(date)} ${act}</li>`)}</ul>${floating('motif', 'Motif')}</form>`;
  return sheet(
    `Annuler la facture n° ${invoice.id}`,
    body,
    markup`<button type="button" data-fermer>Retour</button> <button type="button" class="fort" id="valider-annulation">Valider l'annulation</button>`,
  );
}

/** A dialog with the same blocks as an invoice, which writes a prescription. */
export function prescriptionSheet(patient: Patient): Html {
  const body = markup`<form id="ordonnance"><section data-patient-id="${patient.id}"><h3>Patient</h3><p>${patient.birthName} ${patient.firstName}, né(e) le ${french(patient.birthDate)}</p></section>
<section><h3>Prescripteur</h3><div class="ligne">${floating('presc_nom', 'Nom', 'ESSAI Camille')}${floating('presc_rpps', 'N° RPPS', '', { maxlength: '11' })}${floating('presc_date', 'Date de prescription', '', { 'data-masque': 'date' })}</div></section>
<section><h3>Prescription</h3><div class="ligne">${floating('produit', 'Dispositif médical')}${floating('qte', 'Quantité', '1')}${floating('duree', 'Durée')}</div></section></form>`;
  return sheet(
    'Nouvelle ordonnance',
    body,
    markup`<button type="button" data-fermer>Annuler</button> <button type="button" class="fort" data-fermer id="signer">Valider et signer</button>`,
  );
}

function settings(): Html {
  return layout(
    'Réglages',
    markup`<form><section><h3>Mes identifiants</h3><div class="ligne">${floating('nom', 'Nom', 'ESSAI')}${floating('prenom', 'Prénom', 'Camille')}${floating('rpps', 'N° RPPS', '', { maxlength: '11' })}${floating('am', 'N° Assurance Maladie', '', { maxlength: '9' })}${floating('finess', 'FINESS', '', { maxlength: '9' })}</div></section>
<section><h3>Prescripteur</h3><div class="ligne">${floatingSelect('defaut', 'Prescripteur par défaut', ['Aucun', 'Dernier utilisé', 'Dr EXEMPLE Dominique'])}${floatingSelect('validite', 'Validité par défaut', ['3 mois', '12 mois'], '12 mois')}</div></section><button type="button" class="fort">Enregistrer</button></form>`,
  );
}

function mobility(): Html {
  return layout(
    'Prescription de parcours emploi',
    markup`<form><section><h3>Prescripteur habilité</h3><div class="ligne">${floating('orga', 'Organisme')}${floating('nomPrescripteur', 'Nom du prescripteur')}${floating('siret', 'N° identification', '', { maxlength: '9' })}${floating('datePrescription', 'Date de prescription', '', { 'data-masque': 'date' })}</div></section>
<section><h3>Demandeur d'emploi</h3><div class="ligne">${floating('nom', 'Nom de naissance')}${floating('prenom', 'Prénom')}${floating('ddn', 'Né(e) le', '', { 'data-masque': 'date' })}${floating('nir', 'Numéro de sécurité sociale', '', { maxlength: '15' })}</div></section><button type="button" class="fort">Valider</button></form>`,
  );
}

function planning(patients: readonly Patient[]): Html {
  const cells = patients.map(
    (patient, rank) =>
      markup`<tr><td>${8 + rank}:30</td><td>0${rank + 1}/10/2026</td><td>${patient.birthName} ${patient.firstName}</td><td>RAM 8,09</td><td><input type="checkbox" aria-label="Séance réalisée"></td></tr>`,
  );
  return layout(
    'Planning',
    markup`<table><thead><tr><th>Heure</th><th>Date de séance</th><th>Patient</th><th>Cotation</th><th>Réalisée</th></tr></thead><tbody>${cells}</tbody></table><button type="button" class="fort">Valider les séances</button>`,
  );
}

function batch(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient, rank) =>
      markup`<tr><td><input type="checkbox" checked aria-label="Choisir"></td><td>${patient.birthName} ${patient.firstName}</td><td>${patient.nationalNumber}</td><td>Dr EXEMPLE</td><td>0${rank + 1}/10/2026</td><td>DRA 8,09</td></tr>`,
  );
  return layout(
    'Télétransmission',
    markup`<h3>Mise en lots</h3><table><thead><tr><th></th><th>Patient</th><th>N° de sécu</th><th>Prescripteur</th><th>Exécution</th><th>Cotation</th></tr></thead><tbody>${rows}</tbody></table><button type="button" class="fort" id="mise-en-lots">Mise en lots</button> <button type="button" id="teletransmettre">Télétransmettre</button>`,
  );
}

function statistics(): Html {
  return layout(
    'Statistiques',
    markup`<form><section><h3>Critères</h3><div class="ligne">${floating('presc', 'Prescripteur')}${floating('rpps', 'N° RPPS')}${floating('du', 'Séances du', '01/10/2026', { 'data-masque': 'date' })}${floating('au', 'au', '31/10/2026', { 'data-masque': 'date' })}${floating('acte', 'Cotation')}</div></section><button type="button" class="fort">OK</button></form>`,
  );
}
