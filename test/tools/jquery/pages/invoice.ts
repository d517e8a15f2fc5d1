import { attributes, markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import { KINE, nameOf, type Patient } from '../../kit/people.ts';
import type { InvoiceLine, Treatment } from '../../kit/tool.ts';
import { banner, button, field, group, layout, panel, select } from './layout.ts';
import { prescriberPanel } from './prescriber.ts';

const ACTS = [
  'AMK 10,7',
  'AMK 10,7 + IFD',
  'DRA 8,09',
  'RAM 8,07',
  'RAM 8,09',
  'RIM 8,1',
  'VIM 8,11',
];

export function invoicePage(patient: Patient, treatment: Treatment, today: string): Html {
  return layout(
    'Nouvelle FSE',
    markup`${banner(patient, today)}
<form id="form-facture" class="form-horizontal" onsubmit="return false"><input type="hidden" name="pec" value="${treatment.id}">
${insured(patient)}
${executant()}
${prescriberPanel(treatment.prescriber)}
${acts(treatment.sessions)}
${payment(today)}
<div class="form-actions"><span id="brouillon" class="text-muted"></span> <a class="btn btn-link" href="/">Abandonner</a> ${button('Enregistrer le brouillon', 'btn-default btn-brouillon')} ${button('Facturer', 'btn-primary btn-fact')} ${button('Sécuriser', 'btn-success btn-secur')}<p class="text-muted">F8 : facturer</p></div></form>`,
  );
}

function insured(patient: Patient): Html {
  const { insured: name, birthName, firstName, nationalNumber, attendingDoctor } = patient;
  return panel(
    'Assuré',
    markup`<div class="row">
${field({ name: 'assure[nom]', label: 'Nom', value: name || `${birthName} ${firstName}`, loose: true })}
${field({ name: 'assure[nss]', label: 'N° SS', value: nationalNumber, mask: 'nir', required: true })}
${field({ name: 'assure[rang]', label: 'Rang', value: name ? '2' : '1', more: { maxlength: '1' } })}
${select({ name: 'assure[nature]', label: "Nature d'assurance", loose: true }, ['Maladie', 'Maternité', 'AT'])}
${field({ name: 'assure[dateAt]', label: "Date de l'accident", mask: 'date', after: '▦' })}
${select({ name: 'assure[exo]', label: 'Exonération' }, ['Aucune', 'ALD', 'Régime local'])}
${field({ name: 'assure[mutuelle]', label: 'N° AMC', more: { maxlength: '9' } })}
${field({ name: 'mt[nom]', label: 'Médecin traitant', value: attendingDoctor?.lastName ?? '' })}
${field({ name: 'mt[rpps]', label: '', value: attendingDoctor?.rpps ?? '', mask: 'rpps', before: 'RPPS' })}
</div>`,
  );
}

/** Numbers labelled as the prescriber's, by a grey box and no label. */
function executant(): Html {
  const more = { readonly: true };
  return panel(
    'Exécutant',
    markup`<div class="row">
${field({ name: 'exec[nom]', label: 'Nom', value: nameOf(KINE), more })}
${field({ name: 'exec[rpps]', label: '', value: KINE.rpps, before: 'RPPS', more })}
${field({ name: 'exec[am]', label: '', value: KINE.am, before: 'N° AM', more })}
${field({ name: 'remplacant', label: 'Remplaçant' })}
</div>`,
  );
}

function acts(lines: readonly InvoiceLine[]): Html {
  return panel(
    'Actes',
    markup`<table class="table" id="lignes"><thead><tr><th>Exécution <span class="etoile">*</span></th><th>Cotation</th><th>Qté</th><th>Montant</th><th></th></tr></thead><tbody>${lines.map(actRow)}</tbody></table>
${button('+ Dupliquer la ligne', 'btn-default btn-sm btn-dup')} <b class="total">Total : <span id="total"></span></b>`,
  );
}

function actRow({ date, act, amount }: InvoiceLine, row: number): Html {
  const name = (column: string) => `actes[${row}][${column}]`;
  return markup`<tr class="ligne"><td class="form-group"><input${attributes({ type: 'text', class: 'form-control masque-date', id: `date_acte_${row}`, name: name('date'), value: french(date) })}></td>
<td class="form-group"><select class="form-control cotation" name="${name('cotation')}"><option value=""></option>${ACTS.map((one) => markup`<option${attributes({ value: one, selected: one === act })}>${one}</option>`)}</select></td>
<td><input${attributes({ type: 'text', class: 'form-control', name: name('qte'), value: '1' })}></td>
<td><div class="input-group"><input${attributes({ type: 'text', class: 'form-control montant', name: name('montant'), value: amount })}><span class="input-group-addon">€</span></div></td>
<td><a href="#" class="btn btn-sm btn-suppr" title="Supprimer">×</a></td></tr>`;
}

function payment(today: string): Html {
  return panel(
    'Règlement',
    markup`<div class="row">
${field({ name: 'dateFacture', label: 'Date de facture', value: french(today), mask: 'date', after: '▦' })}
${select({ name: 'reglement', label: 'Règlement' }, ['Tiers payant', 'Carte bancaire', 'Chèque'])}
${field({ name: 'depassement', label: 'DH', after: '€' })}
${group({ name: 'note', label: 'Commentaire' }, markup`<textarea class="form-control" id="note" name="note" rows="1"></textarea>`)}
${group({ name: 'tp', label: '', loose: true }, markup`<label class="checkbox-inline"><input type="checkbox" name="tp" value="1" checked> Part complémentaire</label>`)}
${group({ name: 'piece', label: 'Justificatif', loose: true }, markup`<span class="btn btn-default btn-file">Scanner ou importer… <input type="file" name="piece" id="piece"></span>`)}
</div>`,
  );
}
