import { attributes, markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { DIRECTORY, nameOf } from '../../kit/people.ts';
import type { PrescriberDraft } from '../../kit/tool.ts';
import { field, panel, select } from './layout.ts';

const KINDS = [
  ['existant', 'Prescripteur existant'],
  ['inexistant', 'Prescripteur inexistant'],
] as const;

const ORIGINS = [
  'Médecin traitant',
  'Médecin correspondant',
  'Accès direct spécifique',
  'Autre situation du parcours',
  'Hors parcours',
];

/**
 * « Existant » is the list; the fields below only show who was chosen, and cannot be typed in. With
 * « inexistant » the same fields are for typing.
 */
export function prescriberPanel(prescriber: PrescriberDraft): Html {
  const person = DIRECTORY.find(({ rpps }) => rpps !== '' && rpps === prescriber.rpps);
  const readonly = { readonly: true };
  const lastName = person?.lastName ?? '';
  return panel(
    'Prescripteur',
    markup`<div class="form-group large"><label class="control-label">Type <span class="etoile">*</span></label><div class="col">${KINDS.map(([value, text], index) => markup`<label class="radio-inline"><input${attributes({ type: 'radio', name: 'prescripteurType', id: `ptype_${index}`, value, checked: index === 0 })}> ${text}</label>`)}</div></div>
<div class="form-group large pour-existant"><label class="control-label">Rechercher</label><div class="col"><select id="prescripteur_id" name="prescripteur_id" data-placeholder="Le nom du prescripteur"><option value=""></option>${person && markup`<option value="${person.id}" selected>${nameOf(person)} - ${person.rpps}</option>`}</select></div></div>
<div${attributes({ class: 'row fiche-presc', style: person ? null : 'display:none' })}>
${field({ name: 'presc_nom', label: 'Nom', value: lastName, required: true, more: readonly })}
${field({ name: 'presc_prenom', label: 'Prénom', value: person?.firstName ?? '', loose: true, more: readonly })}
${field({ name: 'presc_rpps', label: 'RPPS', value: prescriber.rpps, mask: 'rpps', required: true, loose: true, more: readonly })}
${field({ name: 'presc_am', label: 'N° AM', value: prescriber.am, mask: 'am', more: readonly })}
${field({ name: 'presc_structure', label: 'Structure', before: 'FINESS', more: { maxlength: '9', ...readonly } })}
</div>
<div class="row">
${field({ name: 'dateOrdonnance', label: 'Date', value: french(prescriber.date), mask: 'date', required: true, after: '▦', loose: true })}
${select({ name: 'origine', label: 'Parcours de soins' }, ORIGINS)}
${field({ name: 'dateDap', label: 'Accord préalable', mask: 'date', after: '▦' })}
</div>`,
    'bloc-prescripteur',
  );
}
