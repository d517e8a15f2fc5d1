/** What the browser and the server say to each other. Dates are `YYYY-MM-DD`. */

export type Insurance = 'maladie' | 'maternite' | 'accident-travail';

export interface Patient {
  id: number;
  birthName: string;
  firstName: string;
  birthDate: string;
  nationalNumber: string;
  attendingDoctor: string;
  street: string;
  postcode: string;
  city: string;
}

export type PatientBody = Omit<Patient, 'id'>;

export interface Prescriber {
  id: number;
  name: string;
  profession: string;
  rpps: string;
  amNumber: string;
}

export interface Treatment {
  id: number;
  patientId: number;
  label: string;
  prescriber: Prescriber | null;
  prescriptionDate: string | null;
  plannedSessions: number;
  durationMonths: number;
  insurance: Insurance;
  ald: boolean;
  /** The act proposed on a new invoice line, for instance `RAM 8,09`. */
  defaultAct: string;
}

/** What the treatment screen sends. Numbers travel as typed: the server reads and checks them. */
export interface TreatmentBody {
  patientId: number;
  label: string;
  prescriber: Prescriber | null;
  prescriptionDate: string | null;
  plannedSessions: string;
  durationMonths: string;
  insurance: Insurance;
  ald: boolean;
}

export interface InvoicePrescriber {
  name: string;
  rpps: string;
  amNumber: string;
  prescriptionDate: string | null;
}

export interface Attachment {
  name: string;
  size: number;
  type: string;
  /** Base64. */
  content: string;
}

export type Exemption = 'aucune' | 'ald' | 'maternite' | 'accident-travail';
export type Pathway =
  'medecin-traitant' | 'medecin-correspondant' | 'autre-situation' | 'hors-parcours';
export type Securing = 'securise' | 'degrade' | 'sesam-sans-vitale';
export type Travel = 'aucune' | 'ifd' | 'ifs';

interface InvoiceCommon {
  patientId: number;
  treatmentId: number;
  prescriber: InvoicePrescriber;
  insurance: Insurance;
  exemption: Exemption;
  pathway: Pathway;
  securing: Securing;
  thirdPartyAmo: boolean;
  thirdPartyAmc: boolean;
  amcFile: string;
  travel: Travel;
  attachment: Attachment | null;
  comment: string;
}

/** What the invoice screen sends. Amounts travel as typed, with a French decimal comma. */
export interface InvoiceBody extends InvoiceCommon {
  sessions: { date: string | null; act: string; amount: string }[];
  invoiceDate: string | null;
  surcharge: string;
}

export type InvoiceStatus = 'enregistrée' | 'télétransmise' | 'acceptée' | 'annulée';

/** A session of the agenda that no invoice holds yet. */
export interface DueSession {
  date: string;
  act: string;
  amount: string;
}

export interface CancellationBody {
  reason: string;
}

export interface InvoiceLine {
  date: string;
  act: string;
  amount: number;
}

export interface Invoice extends InvoiceCommon {
  id: number;
  sessions: InvoiceLine[];
  invoiceDate: string;
  surcharge: number;
  total: number;
  status: InvoiceStatus;
}

export interface Settings {
  name: string;
  rpps: string;
  billingNumber: string;
  practice: string;
}

export interface MessageBody {
  to: string;
  subject: string;
  text: string;
}

export interface AgendaSlot {
  id: number;
  date: string;
  time: string;
  patient: string;
  treatment: string;
  done: boolean;
}

export interface PatientFile {
  patient: Patient;
  treatments: Treatment[];
  invoices: Invoice[];
}

export interface Problem {
  message: string;
  /** Field path (`prescriber.rpps`, `sessions.0.date`) to the text shown under it. */
  errors: Record<string, string>;
}
