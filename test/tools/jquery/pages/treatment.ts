import { markup, type Html } from '../../kit/markup.ts';
import { KINE, nameOf, type Patient } from '../../kit/people.ts';
import type { Treatment } from '../../kit/tool.ts';
import { banner, button, field, layout, panel } from './layout.ts';
import { prescriberPanel } from './prescriber.ts';

export function treatmentPage(patient: Patient, treatment: Treatment, today: string): Html {
  const { id, label, prescriber, planned, validityMonths, sessions } = treatment;
  return layout(
    'Prise en charge',
    markup`${banner(patient, today)}
<form id="form-pec" class="form-horizontal" onsubmit="return false"><input type="hidden" name="pec" value="${id}">
${panel(
  'PEC',
  markup`<div class="row">
${field({ name: 'libelle', label: 'Libellé', value: label })}
${field({ name: 'nb_seances', label: 'Nb séances', value: String(planned), required: true, loose: true, more: { maxlength: '3' } })}
${field({ name: 'duree', label: 'Durée', value: String(validityMonths), after: 'mois', more: { maxlength: '2' } })}
${field({ name: 'debut', label: 'Début des soins', mask: 'date', after: '▦' })}
${field({ name: 'acte', label: 'Cotation habituelle', value: sessions.at(-1)?.act ?? '' })}
${field({ name: 'exec[nom]', label: 'Exécutant', value: nameOf(KINE), more: { readonly: true } })}
${field({ name: 'exec[rpps]', label: '', value: KINE.rpps, before: 'RPPS', more: { readonly: true } })}
</div>`,
)}
${prescriberPanel(prescriber)}
<div class="form-actions"><a class="btn btn-link" href="/">Abandonner</a> ${button('Enregistrer', 'btn-primary btn-pec')}</div></form>`,
  );
}
