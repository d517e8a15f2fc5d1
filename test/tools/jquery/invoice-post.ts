import { checkInvoice, checkPrescriber } from '../kit/check.ts';
import { isoOf } from '../kit/dates.ts';
import { documentsOf, fieldsOf, text } from '../kit/fields.ts';
import { DIRECTORY } from '../kit/people.ts';
import type { Ask, Reply } from '../kit/serve.ts';
import type { Store } from '../kit/store.ts';
import type { InvoiceDraft, InvoiceLine, PrescriberDraft, Treatment } from '../kit/tool.ts';
import { errorsOf } from './words.ts';

const MOST_ROWS = 40;

/** Every answer is a 200: whether it went well stands in `ok`. */
export function postInvoice(store: Store, treatment: Treatment, ask: Ask): Reply {
  const { form } = ask;
  const action = text(form, 'action');
  const { draft, rows } =
    action === 'eclair' ? quickDraft(store, treatment) : typedDraft(form, treatment);
  const problems = checkInvoice(draft, { today: store.today(), prescriptionDate: 'required' });
  if (problems.length > 0) return refusal(shownWhere(form, errorsOf(problems, rows)));
  const secure = action === 'securiser';
  const status = secure ? 'sécurisée' : 'enregistrée';
  const { id } = store.addInvoice(draft, status, fieldsOf(ask), documentsOf(form));
  return {
    body: { ok: true, facture: id, ...(secure && { url: `/facturation/facture?id=${id}` }) },
  };
}

export function postTreatment(store: Store, treatment: Treatment, { form }: Ask): Reply {
  const prescriber = prescriberOf(form);
  const planned = Number(text(form, 'nb_seances'));
  const validityMonths = Number(text(form, 'duree'));
  const rules = { today: store.today(), prescriptionDate: 'required' } as const;
  const errors = shownWhere(form, errorsOf(checkPrescriber(prescriber, rules), []));
  if (!(planned > 0)) errors.nb_seances = 'Nombre attendu';
  if (!(validityMonths > 0)) errors.duree = 'Nombre attendu';
  if (Object.keys(errors).length > 0) return refusal(errors);
  Object.assign(treatment, { prescriber, planned, validityMonths, label: text(form, 'libelle') });
  return { body: { ok: true } };
}

/** With « existant » the number fields may be hidden: the list says what is wrong. */
function shownWhere(form: FormData, errors: Record<string, string>): Record<string, string> {
  const { presc_rpps: wrong, ...others } = errors;
  if (!wrong || text(form, 'prescripteurType') !== 'existant') return errors;
  return { prescripteur_id: wrong, ...others };
}

function refusal(errors: Record<string, string>): Reply {
  return { body: { ok: false, message: 'Le formulaire comporte des erreurs.', erreurs: errors } };
}

/** Nobody typed anything: the last session, for whoever prescribed before. */
function quickDraft(store: Store, treatment: Treatment) {
  const { patientId, prescriber, sessions } = treatment;
  const draft = { patientId, prescriber, invoiceDate: store.today(), lines: sessions.slice(-1) };
  return { draft, rows: [0] };
}

function typedDraft(form: FormData, treatment: Treatment): { draft: InvoiceDraft; rows: number[] } {
  const lines: InvoiceLine[] = [];
  const rows: number[] = [];
  // Rows that were taken away leave holes.
  for (let row = 0; row < MOST_ROWS; row += 1) {
    const date = unmasked(text(form, `actes[${row}][date]`));
    const act = text(form, `actes[${row}][cotation]`);
    if (date === '' && act === '') continue;
    lines.push({ date: isoOf(date), act, amount: text(form, `actes[${row}][montant]`) });
    rows.push(row);
  }
  const draft = {
    patientId: treatment.patientId,
    prescriber: prescriberOf(form),
    invoiceDate: isoOf(unmasked(text(form, 'dateFacture'))),
    lines,
  };
  return { draft, rows };
}

/** With « existant » only the list counts: what stands in the fields below it is not even read. */
function prescriberOf(form: FormData): PrescriberDraft {
  const date = isoOf(unmasked(text(form, 'dateOrdonnance')));
  if (text(form, 'prescripteurType') === 'existant') {
    const id = Number(text(form, 'prescripteur_id'));
    const person = DIRECTORY.find((one) => one.id === id);
    const name = person ? `${person.lastName} ${person.firstName}`.trim() : '';
    return { name, rpps: person?.rpps ?? '', am: person?.am ?? '', date };
  }
  return {
    name: `${text(form, 'presc_nom')} ${text(form, 'presc_prenom')}`.trim(),
    rpps: unmasked(text(form, 'presc_rpps')),
    am: unmasked(text(form, 'presc_am')),
    date,
  };
}

/** Without what a mask draws: spaces, and `_` where nothing was typed. */
function unmasked(value: string): string {
  const kept = value.replaceAll(/[\s_]/g, '');
  return kept.replaceAll('/', '') === '' ? '' : kept;
}
