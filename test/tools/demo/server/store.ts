import type {
  AgendaSlot,
  Invoice,
  InvoiceBody,
  MessageBody,
  Patient,
  PatientBody,
  PatientFile,
  Settings,
  Treatment,
  TreatmentBody,
} from '../model.ts';
import { seedAgenda, seedInvoices, seedPatients, seedSettings, seedTreatments } from './seed.ts';
import { checkInvoice, checkPatient, checkTreatment, type Checked } from './validate.ts';

/** A write the server received. `status` is null while its answer is being held. */
export interface ReceivedRequest {
  method: 'POST' | 'PUT';
  path: string;
  body: unknown;
  status: number | null;
}

export interface Snapshot {
  patients: Patient[];
  treatments: Treatment[];
  invoices: Invoice[];
  messages: MessageBody[];
  settings: Settings;
  agenda: AgendaSlot[];
  requests: ReceivedRequest[];
}

/** Everything the tool knows, in memory: each server starts from the same seed. */
export class Store {
  readonly data: Snapshot;
  private readonly now: () => Date;

  constructor(now: () => Date) {
    this.now = now;
    const patients = seedPatients();
    const treatments = seedTreatments();
    this.data = {
      patients,
      treatments,
      invoices: seedInvoices(treatments),
      messages: [],
      settings: seedSettings(),
      agenda: seedAgenda(this.today(), patients, treatments),
      requests: [],
    };
  }

  snapshot(): Snapshot {
    return structuredClone(this.data);
  }

  /** The local calendar day: a session of this evening is not in the future. */
  today(): string {
    const now = this.now();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  }

  patientFile(id: number): PatientFile | null {
    const patient = byId(this.data.patients, id);
    if (!patient) return null;
    return {
      patient,
      treatments: this.data.treatments.filter((item) => item.patientId === id),
      invoices: this.data.invoices.filter((item) => item.patientId === id),
    };
  }

  savePatient(id: number, body: PatientBody): Checked<Patient> {
    const checked = checkPatient(body, this.today());
    return checked.problem ? checked : kept(this.data.patients, { ...checked.value, id });
  }

  saveTreatment(id: number | null, body: TreatmentBody): Checked<Treatment> {
    const checked = checkTreatment(body, this.today());
    if (checked.problem) return checked;
    const before = id === null ? undefined : byId(this.data.treatments, id);
    return kept(this.data.treatments, {
      ...checked.value,
      id: id ?? nextId(this.data.treatments),
      defaultAct: before?.defaultAct ?? 'RAM 8,09',
    });
  }

  saveInvoice(id: number | null, body: InvoiceBody): Checked<Invoice> {
    const checked = checkInvoice(body, this.today());
    if (checked.problem) return checked;
    const before = id === null ? undefined : byId(this.data.invoices, id);
    return kept(this.data.invoices, {
      ...checked.value,
      id: id ?? nextId(this.data.invoices),
      status: before?.status ?? 'enregistrée',
    });
  }

  /** A cancelled invoice stays, with its status. */
  cancelInvoice(id: number): Invoice | null {
    const invoice = byId(this.data.invoices, id);
    if (invoice) invoice.status = 'annulée';
    return invoice ?? null;
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export function byId<T extends { id: number }>(items: T[], id: number): T | undefined {
  return items.find((item) => item.id === id);
}

function nextId(items: { id: number }[]): number {
  return Math.max(0, ...items.map((item) => item.id)) + 1;
}

function kept<T extends { id: number }>(items: T[], item: T): Checked<T> {
  const index = items.findIndex((candidate) => candidate.id === item.id);
  if (index === -1) items.push(item);
  else items[index] = item;
  return { value: item, problem: null };
}
