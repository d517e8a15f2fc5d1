import type {
  Invoice,
  InvoiceBody,
  PatientBody,
  Problem,
  Travel,
  Treatment,
  TreatmentBody,
} from '../model.ts';
import { DIRECTORY } from './directory.ts';
import { isAmNumber, isRpps } from './keys.ts';

export type Checked<T> = { value: T; problem: null } | { value: null; problem: Problem };

export const TRAVEL_AMOUNT: Record<Travel, number> = { aucune: 0, ifd: 2.5, ifs: 4 };

/** Collects one message per field, then says whether the whole can be stored. */
class Errors {
  readonly found: Record<string, string> = {};

  add(field: string, text: string): void {
    this.found[field] ??= text;
  }

  /** The stored value of a date that must exist and not be in the future. */
  date(field: string, value: string | null, today: string, required: boolean): string | null {
    if (value === null || value === '') {
      if (required) this.add(field, 'Date obligatoire');
      return null;
    }
    if (!isDate(value)) this.add(field, 'Date invalide');
    else if (value > today) this.add(field, 'La date ne peut pas être dans le futur');
    return value;
  }

  amount(field: string, value: string): number {
    const text = value.trim().replace(',', '.');
    if (!/^\d+(\.\d{1,2})?$/.test(text)) this.add(field, 'Montant invalide');
    return Number(text);
  }

  whole(field: string, value: string, max: number): number {
    const number = Number(value);
    if (!/^\d+$/.test(value.trim()) || number < 1 || number > max) {
      this.add(field, `Nombre entier de 1 à ${max}`);
    }
    return number;
  }

  result<T>(value: T): Checked<T> {
    const texts = [...new Set(Object.values(this.found))];
    if (texts.length === 0) return { value, problem: null };
    return { value: null, problem: { message: texts.join(' ; '), errors: this.found } };
  }
}

function isDate(value: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The body came from the network: a missing part is a failed check, not a crash. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isInvoiceBody(value: unknown): value is InvoiceBody {
  return isObject(value) && isObject(value.prescriber) && Array.isArray(value.sessions);
}

export function isTreatmentBody(value: unknown): value is TreatmentBody {
  return isObject(value) && typeof value.label === 'string';
}

export function isPatientBody(value: unknown): value is PatientBody {
  return isObject(value) && typeof value.birthName === 'string';
}

export function checkInvoice(
  body: InvoiceBody,
  today: string,
): Checked<Omit<Invoice, 'id' | 'status'>> {
  const errors = new Errors();
  const { prescriber } = body;
  const rpps = prescriber.rpps.trim();
  const amNumber = prescriber.amNumber.trim();
  if (!rpps && !amNumber) errors.add('prescriber.rpps', 'Prescripteur obligatoire');
  if (rpps && !isRpps(rpps)) errors.add('prescriber.rpps', 'RPPS invalide (11 chiffres)');
  if (amNumber && !isAmNumber(amNumber)) {
    errors.add('prescriber.amNumber', 'N° AM invalide (9 caractères)');
  }
  errors.date('prescriber.prescriptionDate', prescriber.prescriptionDate, today, false);
  const invoiceDate = errors.date('invoiceDate', body.invoiceDate, today, true) ?? '';
  if (body.sessions.length === 0) errors.add('sessions', 'Au moins une séance est nécessaire');
  const sessions = body.sessions.map((line, index) => {
    if (!line.act.trim()) errors.add(`sessions.${index}.act`, 'Cotation obligatoire');
    return {
      date: errors.date(`sessions.${index}.date`, line.date, today, true) ?? '',
      act: line.act.trim(),
      amount: errors.amount(`sessions.${index}.amount`, line.amount),
    };
  });
  const surcharge = body.surcharge.trim() ? errors.amount('surcharge', body.surcharge) : 0;
  const acts = sessions.reduce((sum, line) => sum + line.amount, 0);
  const total = acts + surcharge + TRAVEL_AMOUNT[body.travel] * sessions.length;
  return errors.result({
    ...body,
    prescriber: { ...prescriber, rpps, amNumber },
    invoiceDate,
    sessions,
    surcharge,
    total: Math.round(total * 100) / 100,
  });
}

export function checkTreatment(
  body: TreatmentBody,
  today: string,
): Checked<Omit<Treatment, 'id' | 'defaultAct'>> {
  const errors = new Errors();
  if (!body.label.trim()) errors.add('label', 'Libellé obligatoire');
  const known = DIRECTORY.find((person) => person.id === body.prescriber?.id) ?? null;
  if (body.prescriber && !known) errors.add('prescriber', 'Prescripteur inconnu');
  const prescriptionDate = errors.date(
    'prescriptionDate',
    body.prescriptionDate,
    today,
    known !== null,
  );
  const plannedSessions = errors.whole('plannedSessions', body.plannedSessions, 100);
  const durationMonths = errors.whole('durationMonths', body.durationMonths, 36);
  return errors.result({
    ...body,
    label: body.label.trim(),
    prescriber: known,
    prescriptionDate,
    plannedSessions,
    durationMonths,
  });
}

export function checkPatient(body: PatientBody, today: string): Checked<PatientBody> {
  const errors = new Errors();
  if (!body.birthName.trim()) errors.add('birthName', 'Nom de naissance obligatoire');
  if (!body.firstName.trim()) errors.add('firstName', 'Prénom obligatoire');
  errors.date('birthDate', body.birthDate, today, true);
  return errors.result(body);
}
