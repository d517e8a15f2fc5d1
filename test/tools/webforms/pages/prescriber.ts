import { markup, type Html } from '../../kit/markup.ts';
import { MONTHS } from '../../kit/dates.ts';
import { nameOf as personName, type Person } from '../../kit/people.ts';
import type { PrescriberDraft } from '../../kit/tool.ts';
import {
  caption,
  cell,
  dropDown,
  idOf,
  label,
  linkButton,
  nameOf,
  radioList,
  row,
  star,
  submit,
  textBox,
  type Values,
} from './controls.ts';

/** The panel that a partial postback replaces. */
export const PANEL = 'updPrescripteur';

/** Controls that post back alone: the radios, the search and what it found. */
export const ASYNC = ['rblTypePresc', 'btnRechPresc', 'gvPresc'];

const KINDS = [
  ['L', 'Libéral'],
  ['S', 'Salarié / établissement'],
  ['A', 'Autre'],
] as const;

const ORIGINS = [
  ['', ''],
  ['T', 'Médecin traitant'],
  ['C', 'Médecin correspondant'],
  ['A', 'Autre situation du parcours'],
  ['H', 'Hors parcours'],
] as const;

/** Which fields there are depends on the radio: without a kind there is no number to type. */
export function prescriberPanel(
  values: Values,
  year: number,
  wrong: ReadonlySet<string>,
  found: readonly Person[] | null,
): Html {
  const kind = values.rblTypePresc ?? '';
  const days = numbered(31).map((day) => [day, day] as const);
  const months = numbered(12).map((month, index) => [month, MONTHS[index] ?? ''] as const);
  const years = Array.from({ length: 6 }, (_, index) => String(year - index));
  const blank = [['', '']] as const;
  return markup`<table class="saisie" cellspacing="0" cellpadding="2" border="0">
    ${row(caption('TypePresc', 'Type de prescripteur'), markup`<td colspan="4">${radioList(values, 'rblTypePresc', KINDS)}</td>`)}
    ${row(
      label('txtPrescNom', 'Nom'),
      cell(textBox(values, 'txtPrescNom', { size: 24 })),
      label('txtPrescPrenom', 'Prénom'),
      cell(textBox(values, 'txtPrescPrenom', { size: 16 })),
      cell(submit('btnRechPresc', 'Rechercher')),
    )}
    ${kind === '' ? null : numbers(values, kind, wrong)}
    ${row(
      caption('DatePresc', "Date de l'ordonnance"),
      cell(
        dropDown(values, 'ddlJourPresc', [...blank, ...days]),
        dropDown(values, 'ddlMoisPresc', [...blank, ...months]),
        dropDown(values, 'ddlAnneePresc', [...blank, ...years.map((one) => [one, one] as const)]),
        star(wrong.has('prescriptionDate')),
      ),
      caption('Origine', 'Origine'),
      cell(dropDown(values, 'ddlOrigine', ORIGINS)),
    )}
    ${found && markup`<tr><td colspan="5">${results(found)}</td></tr>`}
  </table>`;
}

function numbers(values: Values, kind: string, wrong: ReadonlySet<string>): Html {
  const rpps = [
    label('txtPrescRpps', 'RPPS'),
    cell(textBox(values, 'txtPrescRpps', { maxlength: 11, size: 12 }), star(wrong.has('rpps'))),
  ];
  const nine =
    kind === 'S'
      ? [
          label('txtPrescFiness', 'N° structure (FINESS)'),
          cell(textBox(values, 'txtPrescFiness', { maxlength: 9, size: 10 })),
        ]
      : [
          label('txtPrescNumFact', 'N° facturation'),
          cell(
            textBox(values, 'txtPrescNumFact', { maxlength: 9, size: 10 }),
            star(wrong.has('am')),
          ),
        ];
  return row(...nine, ...rpps);
}

function results(found: readonly Person[]): Html {
  if (found.length === 0) return markup`<span class="val">Aucun prescripteur ne correspond.</span>`;
  const lines = found.map(
    (person, index) =>
      markup`<tr class="${index % 2 ? 'alt' : ''}"><td><a href="javascript:__doPostBack('${nameOf('gvPresc')}','Select$${index}')">Sélectionner</a></td><td>${personName(person)}</td><td>${person.profession}</td><td>${person.rpps}</td><td>${person.am}</td></tr>`,
  );
  return markup`<table class="grille" id="${idOf('gvPresc')}" cellspacing="0" rules="all" border="1">
    <tr><th></th><th>Nom</th><th>Profession</th><th>RPPS</th><th>N° AM</th></tr>
    ${lines}
  </table>
  ${linkButton('lnkFermerPresc', 'Fermer la liste')}`;
}

/** What the search's « Sélectionner » writes. */
export function chosen(person: Person): Values {
  const structure = person.finess !== '';
  return {
    rblTypePresc: structure ? 'S' : 'L',
    txtPrescNom: person.lastName,
    txtPrescPrenom: person.firstName,
    txtPrescRpps: person.rpps,
    txtPrescNumFact: person.am,
    txtPrescFiness: person.finess,
  };
}

export function draftOf(values: Values): PrescriberDraft {
  const { ddlAnneePresc = '', ddlMoisPresc = '', ddlJourPresc = '' } = values;
  const parts = [ddlAnneePresc, ddlMoisPresc, ddlJourPresc];
  return {
    name: `${values.txtPrescNom ?? ''} ${values.txtPrescPrenom ?? ''}`.trim(),
    rpps: values.txtPrescRpps ?? '',
    am: values.txtPrescNumFact ?? '',
    date: parts.every((part) => part === '') ? '' : parts.join('-'),
  };
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
}
