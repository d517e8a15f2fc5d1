import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, type Patient } from '../../kit/people.ts';
import type { Invoice } from '../../kit/tool.ts';
import {
  block,
  cell,
  dropDown,
  idOf,
  label,
  linkButton,
  row,
  submit,
  textBox,
} from './controls.ts';
import { master } from './master.ts';

type Draw = (patients: readonly Patient[], invoices: readonly Invoice[]) => Html;

/** Screens with the words of an invoice that are none. By path. */
export const DECOYS: Record<string, { title: string; draw: Draw }> = {
  '/Parametres/MonCabinet.aspx': { title: 'Mon cabinet', draw: settings },
  '/Teletrans/MiseEnLots.aspx': { title: 'Mise en lots', draw: batch },
  '/Ordonnance/Redaction.aspx': { title: 'Rédiger une ordonnance', draw: prescription },
  '/Agenda/Planning.aspx': { title: 'Planning', draw: planning },
  '/Stats/Activite.aspx': { title: 'Statistiques d’activité', draw: statistics },
};

export function decoyPage(path: string, patients: readonly Patient[], invoices: Invoice[]): Html {
  const { title, draw } = DECOYS[path] ?? { title: '', draw: () => markup`` };
  const body = draw(patients, invoices);
  return master({ title, action: path, state: { page: title }, body });
}

/** Where she types her own numbers, labelled as those of a prescriber on an invoice. */
function settings(): Html {
  const values = { txtNom: KINE.lastName, txtPrenom: KINE.firstName, txtNumFact: KINE.am };
  return markup`${block('pnlPraticien', 'Praticien', [
    row(
      label('txtNom', 'Nom'),
      cell(textBox(values, 'txtNom')),
      label('txtPrenom', 'Prénom'),
      cell(textBox(values, 'txtPrenom')),
    ),
    row(
      label('txtRpps', 'N° RPPS'),
      cell(textBox({}, 'txtRpps', { maxlength: 11 })),
      label('txtNumFact', 'N° facturation'),
      cell(textBox(values, 'txtNumFact', { maxlength: 9 })),
    ),
    row(label('txtFiness', 'FINESS'), cell(textBox({}, 'txtFiness', { maxlength: 9 }))),
    row(
      label('ddlPrescDefaut', 'Prescripteur par défaut'),
      cell(
        dropDown({}, 'ddlPrescDefaut', [
          ['', '(aucun)'],
          ['2', 'Dr EXEMPLE Dominique'],
        ]),
      ),
      label('txtDateConv', 'Date de conventionnement'),
      cell(textBox({}, 'txtDateConv')),
    ),
  ])}${submit('btnSauver', 'Enregistrer')}`;
}

function batch(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient, index) =>
      markup`<tr><td><input type="checkbox" id="${idOf(`gvLots_ctl0${index + 2}_chk`)}" checked /></td><td>${patient.birthName} ${patient.firstName}</td><td>${patient.nationalNumber}</td><td>Dr EXEMPLE</td><td>0${index + 1}/10/2026</td><td>RAM 8,09</td><td>17,88</td></tr>`,
  );
  return markup`<div class="bloc"><div class="titreBloc">Factures à télétransmettre</div>
<table class="grille" id="${idOf('gvLots')}" border="1"><tr><th></th><th>Bénéficiaire</th><th>Matricule</th><th>Prescripteur</th><th>Exécution</th><th>Cotation</th><th>Montant</th></tr>${rows}</table></div>
${submit('btnLots', 'Mise en lots')} ${linkButton('lnkTransmettre', 'Télétransmettre')}`;
}

/** A kiné prescribes devices: here she is the prescriber, and it is no invoice. */
function prescription(patients: readonly Patient[]): Html {
  const [patient] = patients;
  const values = {
    txtPresc: 'ESSAI Camille',
    txtPrescRpps: '',
    txtPatient: `${patient?.birthName} ${patient?.firstName}`,
    txtNSS: patient?.nationalNumber ?? '',
    txtDDN: french(patient?.birthDate ?? ''),
  };
  return markup`${block('pnlOrdo', 'Ordonnance', [
    row(
      label('txtPresc', 'Prescripteur'),
      cell(textBox(values, 'txtPresc')),
      label('txtPrescRpps', 'RPPS'),
      cell(textBox(values, 'txtPrescRpps', { maxlength: 11 })),
      label('txtDatePresc', 'Date de prescription'),
      cell(textBox({}, 'txtDatePresc')),
    ),
    row(
      label('txtPatient', 'Patient'),
      cell(textBox(values, 'txtPatient')),
      label('txtDDN', 'Né(e) le'),
      cell(textBox(values, 'txtDDN')),
      label('txtNSS', 'N° SS'),
      cell(textBox(values, 'txtNSS')),
    ),
    row(
      label('txtLigne1', 'Dispositif'),
      cell(textBox({ txtLigne1: 'Ceinture lombaire' }, 'txtLigne1')),
      label('txtQte', 'Quantité'),
      cell(textBox({ txtQte: '1' }, 'txtQte')),
      label('txtDuree', 'Durée'),
      cell(textBox({}, 'txtDuree')),
    ),
  ])}${submit('btnValiderOrdo', 'Valider et imprimer')}`;
}

function planning(patients: readonly Patient[]): Html {
  const hours = ['08:30', '09:15', '10:00', '10:45', '14:00', '14:45'];
  const days = ['05/10/2026', '06/10/2026', '07/10/2026', '08/10/2026', '09/10/2026'];
  const rows = hours.map(
    (hour, rank) =>
      markup`<tr><th>${hour}</th>${days.map((day, column) => {
        const patient = patients[(rank + column) % patients.length];
        return markup`<td title="Séance du ${day}"><input type="checkbox" /> ${patient?.birthName} ${patient?.firstName} <small>RAM 8,09</small></td>`;
      })}</tr>`,
  );
  return markup`<table class="grille" border="1"><tr><th></th>${days.map((day) => markup`<th>${day}</th>`)}</tr>${rows}</table>
${submit('btnPointer', 'Valider les séances')}`;
}

function statistics(_patients: readonly Patient[], invoices: readonly Invoice[]): Html {
  return markup`${block('pnlCrit', 'Critères', [
    row(
      label('txtDu', 'Exécution du'),
      cell(textBox({ txtDu: '01/10/2026' }, 'txtDu')),
      label('txtAu', 'au'),
      cell(textBox({ txtAu: '31/10/2026' }, 'txtAu')),
      label('txtStatPresc', 'Prescripteur'),
      cell(textBox({}, 'txtStatPresc')),
      label('txtStatRpps', 'RPPS'),
      cell(textBox({}, 'txtStatRpps', { maxlength: 11 })),
    ),
  ])}${submit('btnStat', 'OK')}
<table class="grille" border="1"><tr><th>Cotation</th><th>Qté</th><th>Montant</th></tr><tr><td>RAM 8,09</td><td>${invoices.length + 41}</td><td>751,00</td></tr><tr><td>AMK 10,7</td><td>6</td><td>141,90</td></tr></table>`;
}
