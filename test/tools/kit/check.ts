import { isAmNumber, isRpps } from '../demo/server/keys.ts';
import { isDay } from './dates.ts';
import type { InvoiceDraft, PrescriberDraft } from './tool.ts';

/** What can be wrong. Each tool has its own words for it, and its own way to show them. */
export type Fault =
  | 'prescriber-missing'
  | 'rpps-wrong'
  | 'am-too-long'
  | 'am-wrong'
  | 'prescription-date-missing'
  | 'prescription-date-wrong'
  | 'invoice-date-wrong'
  | 'lines-missing'
  | 'date-missing'
  | 'date-wrong'
  | 'date-future'
  | 'act-wrong';

/** `field` is `rpps`, `am`, `prescriptionDate`, `invoiceDate`, `lines`, or `lines.0.date`. */
export interface Problem {
  field: string;
  fault: Fault;
}

export interface Rules {
  /** The server's day: nothing later is accepted. */
  today: string;
  /** Some tools want a prescription date whoever prescribes. */
  prescriptionDate: 'required' | 'optional';
}

const BOX = 9;

export function checkInvoice(draft: InvoiceDraft, rules: Rules): Problem[] {
  const problems = checkPrescriber(draft.prescriber, rules);
  const add = (field: string, fault: Fault) => void problems.push({ field, fault });
  if (!isDay(draft.invoiceDate)) add('invoiceDate', 'invoice-date-wrong');
  if (draft.lines.length === 0) add('lines', 'lines-missing');
  for (const [index, { date, act }] of draft.lines.entries()) {
    if (date === '') add(`lines.${index}.date`, 'date-missing');
    else if (!isDay(date)) add(`lines.${index}.date`, 'date-wrong');
    else if (date > rules.today) add(`lines.${index}.date`, 'date-future');
    if (!/^[A-Z]{2,4}\s*\d/.test(act)) add(`lines.${index}.act`, 'act-wrong');
  }
  return problems;
}

export function checkPrescriber(prescriber: PrescriberDraft, rules: Rules): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, fault: Fault) => void problems.push({ field, fault });
  const { rpps, am, date } = prescriber;
  if (rpps === '' && am === '') add('rpps', 'prescriber-missing');
  if (rpps !== '' && !isRpps(rpps)) add('rpps', 'rpps-wrong');
  // A FINESS number has the same length and the same key: nothing tells them apart.
  if (am.length > BOX) add('am', 'am-too-long');
  else if (am !== '' && !isAmNumber(am)) add('am', 'am-wrong');
  if (date === '') {
    if (rules.prescriptionDate === 'required') add('prescriptionDate', 'prescription-date-missing');
  } else if (!isDay(date) || date > rules.today) {
    add('prescriptionDate', 'prescription-date-wrong');
  }
  return problems;
}
