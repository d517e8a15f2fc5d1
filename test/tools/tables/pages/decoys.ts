import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, type Patient } from '../../kit/people.ts';
import { input, layout, pair, titleRow } from './layout.ts';

/** Screens with the words of an invoice that are none. By path. */
export const DECOYS: Record<string, (patients: readonly Patient[]) => Html> = {
  '/fiche_praticien.php': settings,
  '/iae.php': jobSeeker,
  '/remb.php': reimbursement,
  '/agenda.php': agenda,
  '/teletrans.php': batch,
};

/** Her own numbers, beside the prescriber that new invoices start with. */
function settings(): Html {
  return layout(
    'Fiche praticien',
    markup`<form method="post" action="fiche_praticien.php"><table border="1" cellspacing="0">
${titleRow(['Praticien', 2], ['Prescripteur par défaut', 2])}
<tr>${pair('Nom', input('n', 'ESSAI', 20))}${pair('Nom', input('pn', '', 20))}</tr>
<tr>${pair('RPPS', input('r', '', 11))}${pair('RPPS', input('pr', '', 11))}</tr>
<tr>${pair('N° AM', input('a', KINE.am, 9))}${pair('N° AM', input('pa', '', 9))}</tr>
<tr>${pair('Conv.', input('cv', '1', 1))}${pair('Zone tarif.', input('z', '', 2))}</tr>
</table><input type="submit" value="Enregistrer"></form>`,
  );
}

/** A prescriber, a national number, a date of prescription: and no care at all. */
function jobSeeker(patients: readonly Patient[]): Html {
  const [, , person] = patients;
  return layout(
    'Fiche de prescription - insertion par l’activité économique',
    markup`<form method="post" action="iae.php"><table border="1" cellspacing="0">
${titleRow(['Candidat', 2], ['Prescripteur', 2])}
<tr>${pair('Nom naiss.', input('cn', person?.birthName ?? '', 20))}${pair('Organisme', input('po', 'Mission locale DÉMO', 24))}</tr>
<tr>${pair('Prén.', input('cp', person?.firstName ?? '', 20))}${pair('Nom', input('pn', '', 20))}</tr>
<tr>${pair('DDN', input('cd', french(person?.birthDate ?? ''), 10))}${pair('Téléphone', input('pt', '', 14))}</tr>
<tr>${pair('N° SS', input('ss', person?.nationalNumber ?? '', 15))}${pair('Prescrit le', input('pd', '', 10))}</tr>
<tr>${pair('Aide à la mobilité', input('mob', '', 6))}${pair('N° identification', input('pi', '', 9))}</tr>
</table><input type="submit" value="Valider"></form>`,
  );
}

/** What a patient fills in to be paid back. */
function reimbursement(patients: readonly Patient[]): Html {
  const [person] = patients;
  const rows = [0, 1, 2].map(
    (rank) =>
      markup`<tr><td>${input(`d${rank}`, '', 10)}</td><td>${input(`a${rank}`, '', 14)}</td><td>${input(`m${rank}`, '', 6)}</td></tr>`,
  );
  return layout(
    'Demande de remboursement (patient)',
    markup`<form method="post" action="remb.php" enctype="multipart/form-data"><table border="1" cellspacing="0">
<tr>${pair('Assuré', input('as', `${person?.birthName} ${person?.firstName}`, 24))}${pair('N° SS', input('ss', person?.nationalNumber ?? '', 15))}</tr>
<tr>${pair('Bénéf.', input('be', '', 24))}${pair('DDN', input('dn', '', 10))}</tr>
<tr>${pair('Médecin prescripteur', input('mp', '', 24))}${pair('Date de prescription', input('dp', '', 10))}</tr>
<tr>${pair('Ordonnance', markup`<input type="file" name="ord">`)}${pair('IBAN', input('ib', '', 27))}</tr></table>
<table border="1" cellspacing="0">${titleRow(['Date des soins', 1], ['Acte', 1], ['Montant payé', 1])}${rows}</table>
<input type="submit" value="Envoyer la demande"></form>`,
  );
}

function agenda(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient, rank) =>
      markup`<tr><td>${String(8 + rank).padStart(2, '0')}h00</td><td><input type="checkbox" name="v${rank}"></td><td>${patient.birthName} ${patient.firstName}</td><td>0${rank + 1}/10/2026</td><td>RAM 8,09</td></tr>`,
  );
  return layout(
    'Agenda',
    markup`<form method="post" action="agenda.php"><table border="1" cellspacing="0">${titleRow(['Heure', 1], ['Venu', 1], ['Patient', 1], ['Date de séance', 1], ['Cot.', 1])}${rows}</table><input type="submit" value="Valider"></form>`,
  );
}

function batch(patients: readonly Patient[]): Html {
  const rows = patients.map(
    (patient, rank) =>
      markup`<tr><td><input type="checkbox" name="l${rank}" checked></td><td>${patient.birthName} ${patient.firstName}</td><td>${patient.nationalNumber}</td><td>10100123453</td><td>0${rank + 1}/10/2026</td><td>VIM 8,11</td><td>17,92</td></tr>`,
  );
  return layout(
    'Mise en lots',
    markup`<form method="post" action="teletrans.php"><table border="1" cellspacing="0">${titleRow(['', 1], ['Bénéf.', 1], ['N° SS', 1], ['Prescr. RPPS', 1], ['Dt exéc.', 1], ['Cot.', 1], ['Mt', 1])}${rows}</table><input type="submit" name="lots" value="Mise en lots"> <input type="submit" name="env" value="Télétransmettre"></form>`,
  );
}
