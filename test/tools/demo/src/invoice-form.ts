import dayjs, { type Dayjs } from 'dayjs';
import type {
  Exemption,
  Insurance,
  Invoice,
  InvoiceBody,
  Pathway,
  Securing,
  Travel,
  Treatment,
} from '../model.ts';
import { priceOf } from './amounts.ts';
import { fromApiDate, toApiDate } from './dates.ts';

export interface Line {
  /** Tells React which row is which when one is deleted. */
  key: number;
  date: Dayjs | null;
  act: string;
  amount: string;
}

/** The whole invoice screen, as it is typed: what is sent comes from here and nowhere else. */
export interface InvoiceForm {
  patientId: number;
  treatmentId: number;
  prescriberName: string;
  rpps: string;
  amNumber: string;
  prescriptionDate: Dayjs | null;
  lines: Line[];
  invoiceDate: Dayjs | null;
  insurance: Insurance;
  exemption: Exemption;
  pathway: Pathway;
  securing: Securing;
  thirdPartyAmo: boolean;
  thirdPartyAmc: boolean;
  amcFile: string;
  surcharge: string;
  travel: Travel;
  attachment: InvoiceBody['attachment'];
  comment: string;
}

let lastKey = 0;

export function newLine(date: Dayjs | null, act: string): Line {
  lastKey += 1;
  return { key: lastKey, date, act, amount: priceOf(act) ?? '' };
}

/** A treatment without a prescriber leaves the block empty. */
export function formForNew(treatment: Treatment): InvoiceForm {
  const { prescriber } = treatment;
  return {
    patientId: treatment.patientId,
    treatmentId: treatment.id,
    prescriberName: prescriber?.name ?? '',
    rpps: prescriber?.rpps ?? '',
    amNumber: prescriber?.amNumber ?? '',
    prescriptionDate: prescriber ? fromApiDate(treatment.prescriptionDate) : null,
    lines: [newLine(dayjs().startOf('day'), treatment.defaultAct)],
    invoiceDate: dayjs().startOf('day'),
    insurance: treatment.insurance,
    exemption: treatment.ald ? 'ald' : 'aucune',
    pathway: 'medecin-traitant',
    securing: 'securise',
    thirdPartyAmo: true,
    thirdPartyAmc: false,
    amcFile: '',
    surcharge: '',
    travel: 'aucune',
    attachment: null,
    comment: '',
  };
}

function typed(amount: number): string {
  return amount.toFixed(2).replace('.', ',');
}

export function formFor(invoice: Invoice): InvoiceForm {
  const { id: _id, status: _status, total: _total, prescriber, sessions, ...rest } = invoice;
  return {
    ...rest,
    prescriberName: prescriber.name,
    rpps: prescriber.rpps,
    amNumber: prescriber.amNumber,
    prescriptionDate: fromApiDate(prescriber.prescriptionDate),
    lines: sessions.map(({ date, act, amount }) => ({
      ...newLine(fromApiDate(date), act),
      amount: typed(amount),
    })),
    invoiceDate: fromApiDate(invoice.invoiceDate),
    surcharge: invoice.surcharge ? typed(invoice.surcharge) : '',
  };
}

export function bodyOf(form: InvoiceForm): InvoiceBody {
  const { prescriberName, rpps, amNumber, prescriptionDate, lines, invoiceDate, ...rest } = form;
  return {
    ...rest,
    prescriber: {
      name: prescriberName,
      rpps,
      amNumber,
      prescriptionDate: toApiDate(prescriptionDate),
    },
    sessions: lines.map(({ date, act, amount }) => ({ date: toApiDate(date), act, amount })),
    invoiceDate: toApiDate(invoiceDate),
  };
}
