import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import type { Patient } from '../../kit/people.ts';
import type { Invoice } from '../../kit/tool.ts';
import { field, layout, moduleFrame } from './layout.ts';

type Draw = (patients: readonly Patient[], module: string) => Html;

/** Screens with the words of an invoice that are none. By path. */
export const DECOYS: Record<string, Draw> = {
  '/parametres': settings,
  '/remboursement': reimbursement,
  '/previdencia': pension,
  '/agenda': agenda,
  '/lots': batch,
  '/statistiques': statistics,
};

/** The same module as on an invoice: here the numbers are her own. */
function settings(_patients: readonly Patient[], module: string): Html {
  const body = markup`<form><section><h2>Mon identité professionnelle</h2>${moduleFrame(module, 'profil')}</section>
<section><h2>Facturation</h2><div class="champs">${field('modele', 'Modèle de facture', 'Standard')}${field('validite_defaut', 'Durée de prescription par défaut', '12 mois')}</div></section>
<p class="pied"><button type="button">Enregistrer</button></p></form>`;
  return layout({ title: 'Paramètres', body, module });
}

function reimbursement(patients: readonly Patient[]): Html {
  const [, patient] = patients;
  const body = markup`<form action="/remboursement"><section><h2>Assuré</h2><div class="champs">${field('nom', 'Nom', patient?.birthName)}${field('prenom', 'Prénom', patient?.firstName)}${field('naissance', 'Date de naissance', patient?.birthDate, { type: 'date' })}${field('numero', 'Numéro de sécurité sociale', patient?.nationalNumber)}</div></section>
<section><h2>Soins à rembourser</h2><div class="champs">${field('prescripteur', 'Médecin prescripteur')}${field('date_ordonnance', "Date de l'ordonnance", '', { type: 'date' })}${field('date_soins', 'Date des soins', '', { type: 'date' })}${field('acte', 'Acte')}${field('paye', 'Montant payé')}${field('ordonnance', "Importer l'ordonnance", '', { type: 'file' })}</div></section>
<p class="pied"><button>Valider ma demande</button></p></form>`;
  return layout({ title: 'Demande de remboursement', body });
}

/** Where RPPS is a pension scheme. */
function pension(): Html {
  const body = markup`<form action="/previdencia"><section><h2>RPPS – Regime Próprio de Previdência Social</h2><div class="champs">${field('rpps', 'RPPS', '', { maxlength: '11' })}${field('ente', 'Ente federativo')}${field('data', 'Data', '', { type: 'date' })}${field('nome', 'Nome do segurado')}${field('cpf', 'CPF', '', { maxlength: '11' })}</div></section>
<p class="pied"><button>Validar</button> <button>OK</button></p></form>`;
  return layout({ title: 'Consulta previdenciária', body });
}

function agenda(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient, rank) =>
      markup`<tr><td>${9 + rank}:00</td><td>0${rank + 1}/10/2026</td><td>${patient.birthName} ${patient.firstName}</td><td>RAM 8,09</td><td><input type="checkbox" name="vu_${rank}"></td></tr>`,
  );
  const body = markup`<form><section><table><thead><tr><th>Heure</th><th>Date de séance</th><th>Patient</th><th>Cotation</th><th>Réalisée</th></tr></thead><tbody>${rows}</tbody></table></section><p class="pied"><button type="button">Valider la journée</button></p></form>`;
  return layout({ title: 'Agenda', body });
}

function batch(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient, rank) =>
      markup`<tr><td><input type="checkbox" name="lot_${rank}" checked></td><td>${patient.birthName} ${patient.firstName}</td><td>${patient.nationalNumber}</td><td>Dr EXEMPLE</td><td>10100123453</td><td>0${rank + 1}/10/2026</td><td>RAM 8,09</td></tr>`,
  );
  const body = markup`<form><section><table><thead><tr><th></th><th>Bénéficiaire</th><th>Immatriculation</th><th>Prescripteur</th><th>RPPS</th><th>Date d'exécution</th><th>Code</th></tr></thead><tbody>${rows}</tbody></table></section><p class="pied"><button type="button" id="mettre">Mise en lots</button> <button type="button" id="envoyer">Télétransmettre</button></p></form>`;
  return layout({ title: 'Mise en lots', body });
}

function statistics(): Html {
  const body = markup`<form><section><h2>Prescripteur</h2><div class="champs">${field('stat_nom', 'Nom')}${field('stat_rpps', 'RPPS')}${field('stat_du', "Date d'exécution du", '', { type: 'date' })}${field('stat_au', 'au', '', { type: 'date' })}${field('stat_acte', 'Acte')}</div></section><p class="pied"><button type="button">OK</button></p></form>`;
  return layout({ title: 'Tableau de bord', body });
}

export function patientList(patients: readonly Patient[]): Html {
  const rows = patients.map(
    ({ id, birthName, firstName, birthDate }) =>
      markup`<tr><td>${birthName}</td><td>${firstName}</td><td>${french(birthDate)}</td><td><a href="/patients/${id}/prescription">Prescription</a></td><td><a href="/fse/nouvelle?patient=${id}">Nouvelle FSE</a></td></tr>`,
  );
  const body = markup`<section><table><thead><tr><th>Nom</th><th>Prénom</th><th>Né(e) le</th><th></th><th></th></tr></thead><tbody>${rows}</tbody></table></section>`;
  return layout({ title: 'Patients', body });
}

/** An invoice that exists: what can still be done with it. */
export function savedPage(invoice: Invoice, patient: Patient | undefined): Html {
  const body = markup`<section><h2>FSE n° ${invoice.id} – ${invoice.status}</h2><p>${patient?.birthName} ${patient?.firstName} – ${invoice.prescriber.name} ${invoice.prescriber.rpps}</p></section>
<form method="post" action="/fse/${invoice.id}/securiser"><button name="securiser">Sécuriser</button> <button name="teletransmettre" formaction="/fse/${invoice.id}/teletransmettre">Télétransmettre</button> <a href="/fse/${invoice.id}/annuler">Annuler la FSE</a></form>`;
  return layout({ title: 'FSE', body });
}

export function cancelPage(invoice: Invoice, patient: Patient | undefined): Html {
  const lines = invoice.lines.map(
    ({ date, act }) => markup`<tr><td>${french(date)}</td><td>${act}</td></tr>`,
  );
  const body = markup`<form method="post" action="/fse/${invoice.id}/annuler"><section><h2>Prescripteur</h2><div class="champs">${field('nom', 'Nom', invoice.prescriber.name)}${field('rpps', 'RPPS', invoice.prescriber.rpps)}</div></section>
<section><h2>Patient</h2><p>${patient?.birthName} ${patient?.firstName}</p><table><thead><tr><th>Date d'exécution</th><th>Code</th></tr></thead><tbody>${lines}</tbody></table>${field('motif', "Motif de l'annulation")}</section>
<p class="pied"><button>Valider l'annulation</button></p></form>`;
  return layout({ title: `Annuler la FSE n° ${invoice.id}`, body });
}
