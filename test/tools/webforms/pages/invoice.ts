import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, nameOf as personName, type Patient, type Person } from '../../kit/people.ts';
import type { Invoice, Treatment } from '../../kit/tool.ts';
import {
  block,
  caption,
  cell,
  checkBox,
  dropDown,
  idOf,
  label,
  linkButton,
  nameOf,
  row,
  star,
  submit,
  textBox,
  type Values,
} from './controls.ts';
import { actGrid, ASYNC as GRID_ASYNC, PANEL as GRID, rowValues } from './grid.ts';
import { master } from './master.ts';
import { ASYNC as PRESCRIBER_ASYNC, PANEL as PRESCRIBER, prescriberPanel } from './prescriber.ts';

export const PAGE = 'SaisieFacture';

export interface InvoiceView {
  patient: Patient;
  values: Values;
  rows: number;
  year: number;
  wrong: ReadonlySet<string>;
  problems: readonly string[];
  found: readonly Person[] | null;
  saved: Invoice | null;
}

const NATURES = ['Maladie', 'Maternité', 'Accident de travail (AT)', 'ALD'].map(same);
const EXEMPTIONS = ['Pas d’exonération', 'ALD 30', 'Maternité', 'AT', 'Régime local'].map(same);
const MODES = ['Sécurisé', 'Dégradé', 'SESAM sans Vitale'].map(same);
const PAYMENTS = ['', 'Chèque', 'Espèces', 'Carte bancaire'].map(same);

/** What a new invoice of this treatment shows. */
export function firstValues(patient: Patient, treatment: Treatment, today: string): Values {
  const { prescriber } = treatment;
  const [lastName = '', ...rest] = prescriber.name.split(' ');
  const [year = '', month = '', day = ''] = prescriber.date.split('-');
  const doctor = patient.attendingDoctor;
  return {
    txtNomNaiss: patient.birthName,
    txtNomUsage: patient.usedName,
    txtPrenom: patient.firstName,
    txtDateNaiss: french(patient.birthDate),
    ddlRang: '1',
    txtMatricule: patient.nationalNumber.slice(0, 13),
    txtCle: patient.nationalNumber.slice(13),
    txtMTNom: doctor ? `${doctor.lastName} ${doctor.firstName}` : '',
    txtMTRpps: doctor?.rpps ?? '',
    chkMTDeclare: doctor ? 'on' : '',
    chkTPAmo: 'on',
    rblTypePresc: prescriber.rpps === '' ? '' : 'L',
    txtPrescNom: lastName,
    txtPrescPrenom: rest.join(' '),
    txtPrescRpps: prescriber.rpps,
    txtPrescNumFact: prescriber.am,
    ddlJourPresc: day,
    ddlMoisPresc: month,
    ddlAnneePresc: year,
    txtDateFacture: french(today),
    ...rowValues(treatment.sessions),
  };
}

export function prescriberPart(view: InvoiceView): Html {
  return prescriberPanel(view.values, view.year, view.wrong, view.found);
}

export function gridPart(view: InvoiceView): Html {
  return actGrid(view.values, view.rows, view.wrong);
}

export function invoicePage(view: InvoiceView): Html {
  const { patient, values, rows, found, saved } = view;
  const asyncTriggers = {
    ...triggers(PRESCRIBER_ASYNC, PRESCRIBER),
    ...triggers(GRID_ASYNC, GRID),
  };
  return master({
    title: 'Saisie d’une facture',
    action: `./SaisieFacture.aspx?idPat=${patient.id}`,
    state: {
      page: PAGE,
      patientId: patient.id,
      rows,
      ...(found ? { found: found.map(({ id }) => id) } : {}),
    },
    asyncTriggers,
    defaultButton: idOf('btnEnregistrer'),
    body: markup`${message(view)}
<fieldset class="cadre"${saved ? markup` disabled="disabled"` : null}>
${patientBlock(values)}
${block('pnlPec', 'Prise en charge', insuranceRows(values))}
<div class="bloc" id="${idOf('pnlPresc')}"><div class="titreBloc">Saisie de la prescription</div>
<div id="${idOf(PRESCRIBER)}">${prescriberPart(view)}</div></div>
${executantBlock()}
<div class="bloc" id="${idOf('pnlActes')}"><div class="titreBloc">Actes</div>
<div id="${idOf(GRID)}">${gridPart(view)}</div></div>
${endBlock(values, view)}
</fieldset>
<div class="boutons">${saved ? afterwards(saved) : markup`${submit('btnEnregistrer', 'Enregistrer')} ${linkButton('lnkFacturer', 'Facturer')} <input type="reset" value="Rétablir" class="btn" />`}</div>`,
  });
}

function message({ problems, saved }: InvoiceView): Html | null {
  if (saved) {
    return markup`<span id="${idOf('lblMessage')}" class="msgOk">La facture n° ${saved.id} a été enregistrée.</span>`;
  }
  if (problems.length === 0) return null;
  return markup`<div id="${idOf('valSummary')}" style="color:Red;">Veuillez corriger les erreurs suivantes :<ul>${problems.map((text) => markup`<li>${text}</li>`)}</ul></div>`;
}

function afterwards(saved: Invoice): Html {
  const id = markup`<input type="hidden" name="${nameOf('hidFacture')}" value="${saved.id}" />`;
  return markup`${id}${submit('btnSecuriser', 'Sécuriser')} ${linkButton('lnkTeletrans', 'Télétransmettre')}
<a class="lnk" href="./SaisieFacture.aspx?idPat=${saved.patientId}">Nouvelle facture</a>
<a class="lnk" href="./AnnulationFacture.aspx?fact=${saved.id}">Annuler cette facture</a>`;
}

function patientBlock(values: Values): Html {
  const ranks = ['1', '2', '3'].map(same);
  return block('pnlBenef', 'Bénéficiaire', [
    row(
      label('txtNomNaiss', 'Nom naiss.'),
      cell(textBox(values, 'txtNomNaiss', { readonly: true, size: 22 })),
      label('txtNomUsage', "Nom d'usage"),
      cell(textBox(values, 'txtNomUsage', { readonly: true })),
      label('txtPrenom', 'Prénom'),
      cell(textBox(values, 'txtPrenom', { readonly: true })),
    ),
    row(
      label('txtDateNaiss', 'Né(e) le'),
      cell(textBox(values, 'txtDateNaiss', { readonly: true, size: 10 })),
      label('ddlRang', 'Rang'),
      cell(dropDown(values, 'ddlRang', ranks)),
      caption('Matricule', 'Matricule'),
      cell(
        textBox(values, 'txtMatricule', { maxlength: 13, size: 15 }),
        textBox(values, 'txtCle', { maxlength: 2, size: 2 }),
      ),
    ),
  ]);
}

function insuranceRows(values: Values): Html[] {
  return [
    row(
      label('ddlNature', 'Nature d’assurance'),
      cell(dropDown(values, 'ddlNature', NATURES)),
      label('ddlExo', 'Exonération'),
      cell(dropDown(values, 'ddlExo', EXEMPTIONS)),
      label('txtDateAT', 'Date AT'),
      cell(textBox(values, 'txtDateAT', { size: 10 })),
    ),
    row(
      label('txtMutuelle', 'N° AMC'),
      cell(textBox(values, 'txtMutuelle', { maxlength: 9, size: 10 })),
      wide(checkBox(values, 'chkTPAmo', 'Tiers payant AMO')),
      wide(checkBox(values, 'chkTPAmc', 'Tiers payant AMC')),
    ),
    row(
      label('txtMTNom', 'Médecin traitant'),
      cell(textBox(values, 'txtMTNom', { size: 22 })),
      label('txtMTRpps', 'RPPS'),
      cell(textBox(values, 'txtMTRpps', { maxlength: 11, size: 12 })),
      wide(checkBox(values, 'chkMTDeclare', 'Déclaré à l’AMO')),
    ),
  ];
}

function executantBlock(): Html {
  const own = {
    txtExecNom: personName(KINE),
    txtExecNumFact: KINE.am,
    txtExecRpps: KINE.rpps,
  };
  return block('pnlExec', 'Exécutant', [
    row(
      label('txtExecNom', 'Nom'),
      cell(textBox(own, 'txtExecNom', { readonly: true, size: 22 })),
      label('txtExecNumFact', 'N° facturation'),
      cell(textBox(own, 'txtExecNumFact', { readonly: true, maxlength: 9, size: 10 })),
      label('txtExecRpps', 'RPPS'),
      cell(textBox(own, 'txtExecRpps', { readonly: true, maxlength: 11, size: 12 })),
    ),
    row(
      label('txtRemplacant', 'Remplaçant (RPPS)'),
      cell(textBox({}, 'txtRemplacant', { maxlength: 11, size: 12 })),
    ),
  ]);
}

function endBlock(values: Values, view: InvoiceView): Html {
  return block('pnlFact', 'Facturation', [
    row(
      label('txtDateFacture', 'Date de facture'),
      cell(textBox(values, 'txtDateFacture', { size: 10 }), star(view.wrong.has('invoiceDate'))),
      label('ddlMode', 'Mode'),
      cell(dropDown(values, 'ddlMode', MODES)),
      label('ddlReglement', 'Règlement'),
      cell(dropDown(values, 'ddlReglement', PAYMENTS)),
    ),
    row(
      label('fuOrdonnance', 'Numériser (SCOR)'),
      markup`<td colspan="3"><input type="file" name="${nameOf('fuOrdonnance')}" id="${idOf('fuOrdonnance')}" accept=".pdf,.jpg" /></td>`,
      label('txtCommentaire', 'Commentaire'),
      cell(textBox(values, 'txtCommentaire', { size: 30 })),
    ),
  ]);
}

function wide(content: Html): Html {
  return markup`<td colspan="2">${content}</td>`;
}

export function triggers(ids: readonly string[], panel: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [nameOf(id), nameOf(panel)]));
}

function same(text: string): readonly [string, string] {
  return [text, text];
}
