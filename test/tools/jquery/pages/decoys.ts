import { markup, type Html } from '../../kit/markup.ts';
import { KINE, nameOf, type Patient } from '../../kit/people.ts';
import type { Invoice } from '../../kit/tool.ts';
import { button, field, layout, panel, select } from './layout.ts';

type Draw = (patients: readonly Patient[], invoices: readonly Invoice[]) => Html;

/** Screens with the words of an invoice that are none. By path. */
export const DECOYS: Record<string, Draw> = {
  '/parametres': account,
  '/lots': batches,
  '/ordonnance': prescription,
  '/emploi': jobForm,
  '/agenda': agenda,
  '/statistiques': statistics,
};

function account(): Html {
  return layout(
    'Mon compte',
    markup`<form id="form-compte" class="form-horizontal" onsubmit="return false">
${panel(
  'Professionnel',
  markup`<div class="row">
${field({ name: 'nom', label: 'Nom', value: KINE.lastName })}
${field({ name: 'prenom', label: 'Prénom', value: KINE.firstName })}
${field({ name: 'rpps', label: 'RPPS', mask: 'rpps', loose: true })}
${field({ name: 'am', label: 'N° AM', mask: 'am' })}
${field({ name: 'finess', label: 'Structure', before: 'FINESS', more: { maxlength: '9' } })}
${field({ name: 'dateConv', label: 'Date', mask: 'date', after: '▦' })}
</div>`,
)}
${panel(
  'Prescripteur',
  markup`<div class="row">
${select({ name: 'presc_defaut', label: 'Prescripteur par défaut' }, ['Aucun', 'Dernier utilisé', 'Dr EXEMPLE Dominique'])}
${select({ name: 'duree_defaut', label: 'Validité par défaut' }, ['3 mois', '6 mois', '12 mois'])}
</div>`,
)}<div class="form-actions">${button('Enregistrer', 'btn-primary btn-compte')}</div></form>`,
  );
}

function batches(patients: readonly Patient[]): Html {
  const rows = patients.map(
    ({ birthName, firstName, nationalNumber }, rank) =>
      markup`<tr><td><input type="checkbox" name="lot[]" value="${rank}" checked></td><td>${birthName} ${firstName}</td><td>${nationalNumber}</td><td>Dr EXEMPLE</td><td>0${rank + 1}/10/2026</td><td>RAM 8,09</td><td>17,88 €</td></tr>`,
  );
  return layout(
    'Télétransmission',
    markup`<table class="table" id="lots"><thead><tr><th></th><th>Bénéficiaire</th><th>N° SS</th><th>Prescripteur</th><th>Exécution</th><th>Cotation</th><th>Montant</th></tr></thead><tbody>${rows}</tbody></table>
<div class="form-actions">${button('Mise en lots', 'btn-default btn-lots')} ${button('Télétransmettre', 'btn-primary btn-tele-tout')}</div>`,
  );
}

/** The same masks and the same words, and a kiné who prescribes a device herself. */
function prescription(patients: readonly Patient[]): Html {
  const [patient] = patients;
  return layout(
    'Rédiger une ordonnance',
    markup`<form id="form-ordo" class="form-horizontal" onsubmit="return false">
${panel(
  'Prescripteur',
  markup`<div class="row">
${field({ name: 'presc_nom', label: 'Nom', value: nameOf(KINE) })}
${field({ name: 'presc_rpps', label: 'RPPS', mask: 'rpps', loose: true })}
${field({ name: 'datePrescription', label: 'Date de prescription', mask: 'date', after: '▦' })}
</div>`,
)}
${panel(
  'Patient',
  markup`<div class="row">
${field({ name: 'patient', label: 'Patient(e)', value: `${patient?.birthName} ${patient?.firstName}` })}
${field({ name: 'nss', label: 'N° SS', value: patient?.nationalNumber ?? '', mask: 'nir' })}
</div>`,
)}
${panel(
  'Prescription',
  markup`<div class="row">
${field({ name: 'produit', label: 'Dispositif', value: 'Attelle de poignet' })}
${field({ name: 'qte', label: 'Quantité', value: '1' })}
${field({ name: 'duree', label: 'Durée', after: 'mois' })}
</div>`,
)}<div class="form-actions">${button('Valider et imprimer', 'btn-primary btn-ordo')}</div></form>`,
  );
}

/** Another administration's form, with a prescriber who is no prescriber of care. */
function jobForm(): Html {
  return layout(
    'Prescription de parcours emploi',
    markup`<form id="form-emploi" class="form-horizontal" onsubmit="return false">
${panel(
  'Prescripteur habilité',
  markup`<div class="row">
${field({ name: 'organisme', label: 'Organisme' })}
${field({ name: 'nomPrescripteur', label: 'Nom' })}
${field({ name: 'prenomPrescripteur', label: 'Prénom' })}
${field({ name: 'identifiant', label: "N° d'identification", mask: 'am' })}
${field({ name: 'dateOrientation', label: 'Date', mask: 'date', after: '▦' })}
</div>`,
)}
${panel(
  "Demandeur d'emploi",
  markup`<div class="row">
${field({ name: 'nomNaissance', label: 'Nom de naissance' })}
${field({ name: 'prenom', label: 'Prénom' })}
${field({ name: 'ddn', label: 'Né(e) le', mask: 'date' })}
${field({ name: 'nir', label: 'NIR', mask: 'nir' })}
</div>`,
)}<div class="form-actions">${button('Valider', 'btn-primary btn-emploi')}</div></form>`,
  );
}

function agenda(patients: readonly Patient[]): Html {
  const days = ['05/10/2026', '06/10/2026', '07/10/2026', '08/10/2026', '09/10/2026'];
  const rows = ['08:30', '09:15', '10:00', '14:00'].map(
    (hour, rank) =>
      markup`<tr><th>${hour}</th>${days.map((day, column) => {
        const patient = patients[(rank * 2 + column) % patients.length];
        return markup`<td data-jour="${day}"><label class="checkbox-inline"><input type="checkbox"> ${patient?.birthName} ${patient?.firstName}</label><small>RAM 8,09</small></td>`;
      })}</tr>`,
  );
  return layout(
    'Agenda',
    markup`<table class="table"><thead><tr><th></th>${days.map((day) => markup`<th>${day}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
<div class="form-actions">${button('Valider les séances', 'btn-primary btn-agenda')}</div>`,
  );
}

function statistics(_patients: readonly Patient[], invoices: readonly Invoice[]): Html {
  return layout(
    'Statistiques',
    markup`<form id="form-stats" class="form-horizontal" onsubmit="return false">${panel(
      'Critères',
      markup`<div class="row">
${field({ name: 'du', label: 'Exécution du', value: '01/10/2026', mask: 'date' })}
${field({ name: 'au', label: 'au', value: '31/10/2026', mask: 'date' })}
${field({ name: 'stat_presc', label: 'Prescripteur' })}
${field({ name: 'stat_rpps', label: 'RPPS', mask: 'rpps' })}
${select({ name: 'stat_acte', label: 'Cotation' }, ['Toutes', 'RAM', 'AMK'])}
</div>`,
    )}<div class="form-actions">${button('OK', 'btn-primary btn-stats')}</div></form>
<table class="table"><thead><tr><th>Cotation</th><th>Qté</th><th>Montant</th></tr></thead><tbody><tr><td>RAM 8,09</td><td>${invoices.length + 37}</td><td>697,32 €</td></tr><tr><td>AMK 10,7</td><td>4</td><td>94,60 €</td></tr></tbody></table>`,
  );
}
