import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, nameOf as personName, type Patient } from '../../kit/people.ts';
import {
  block,
  caption,
  cell,
  checkBox,
  dropDown,
  idOf,
  label,
  row,
  star,
  submit,
  textBox,
  type Values,
} from './controls.ts';
import { triggers } from './invoice.ts';
import { master } from './master.ts';
import { ASYNC, PANEL, prescriberPanel } from './prescriber.ts';

export const PAGE = 'FicheTraitement';

export interface TreatmentView {
  patient: Patient;
  values: Values;
  year: number;
  wrong: ReadonlySet<string>;
  problems: readonly string[];
  saved: boolean;
}

const VALIDITIES = ['1', '3', '6', '12'].map((months) => [months, `${months} mois`] as const);

/** A « traitement »: what was prescribed, by whom, how many sessions, how long it is valid. */
export function treatmentPage(view: TreatmentView): Html {
  const { patient, values, wrong, problems, saved } = view;
  return master({
    title: 'Traitement',
    action: `./FicheTraitement.aspx?idPat=${patient.id}`,
    state: { page: PAGE, patientId: patient.id },
    asyncTriggers: triggers(ASYNC, PANEL),
    body: markup`${saved ? markup`<span id="${idOf('lblMessage')}" class="msgOk">Traitement enregistré.</span>` : null}
${problems.length > 0 ? markup`<div id="${idOf('valSummary')}" style="color:Red;"><ul>${problems.map((text) => markup`<li>${text}</li>`)}</ul></div>` : null}
<div class="bloc"><div class="titreBloc">Patient</div>
<span id="${idOf('lblPatient')}">${patient.birthName} ${patient.firstName}</span> né(e) le <span id="${idOf('lblDdn')}">${french(patient.birthDate)}</span> - dossier ${patient.id}</div>
${block('pnlTrt', 'Ajouter un traitement', [
  row(
    label('txtLibelle', 'Libellé'),
    cell(textBox(values, 'txtLibelle', { size: 30 })),
    label('txtDateDebut', 'Début'),
    cell(textBox(values, 'txtDateDebut', { size: 10 })),
    label('txtExecutant', 'Exécutant'),
    cell(textBox({ txtExecutant: personName(KINE) }, 'txtExecutant', { readonly: true })),
  ),
  row(
    caption('NbSeances', 'Nb séances'),
    cell(textBox(values, 'txtNbSeances', { size: 3 }), star(wrong.has('planned'))),
    caption('Validite', 'Durée de validité'),
    cell(dropDown(values, 'ddlValidite', VALIDITIES)),
    label('txtCotationType', 'Cotation'),
    cell(textBox(values, 'txtCotationType', { size: 18 })),
  ),
  row(
    cell(checkBox(values, 'chkDep', 'DAP')),
    label('txtDateDep', 'Accord préalable du'),
    cell(textBox(values, 'txtDateDep', { size: 10 })),
    label('txtRenouv', 'Renouvellement'),
    cell(textBox(values, 'txtRenouv', { size: 3 })),
  ),
])}
<div class="bloc" id="${idOf('pnlPresc')}"><div class="titreBloc">Information sur le médecin ayant prescrit les soins</div>
<div id="${idOf(PANEL)}">${prescriberPanel(values, view.year, wrong, null)}</div></div>
<div class="boutons">${submit('btnValider', 'Valider')}</div>`,
  });
}
