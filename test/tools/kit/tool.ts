/**
 * What every tool of the zoo answers to a test. Each folder's `server.ts` exports
 * `start(options): Promise<Tool>`; the options are those of the demo tool (`startDemoTool`).
 */
export interface Tool {
  /** `http://127.0.0.1:PORT`, where the kiné works. */
  origin: string;
  /** Origins of frames the tool loads from another host. Mostly none. */
  frameOrigins: readonly string[];
  /** A copy of what is stored and of every request that wrote: believe this, not the screen. */
  state(): Snapshot;
  /** From now on invoices are stored, but nobody is told: their answers wait. */
  hold(): void;
  /** Lets the held answers go, and holds no more. */
  release(): void;
  /** The next invoice is not stored and answered with that status, in the tool's own way. */
  refuse(status?: number): void;
  /** Frees the ports. Answers that are held go first. Can be called twice. */
  stop(): Promise<void>;
}

export interface ToolOptions {
  /** 0, which is the default, lets the system choose a free port. */
  port?: number;
  /** Milliseconds before every answer. */
  delayMs?: number;
  /** The server's clock, which decides what is in the future. */
  now?: () => Date;
}

export type Start = (options?: ToolOptions) => Promise<Tool>;

export interface Snapshot {
  /** Oldest first. A cancelled invoice stays, with its status. */
  invoices: Invoice[];
  treatments: Treatment[];
  requests: ReceivedRequest[];
}

export type Status = 'enregistrée' | 'sécurisée' | 'télétransmise' | 'annulée';

/** An invoice in the words of the tests, whatever its fields are called in the tool. */
export interface Invoice extends InvoiceDraft {
  id: number;
  status: Status;
  /** What was posted, under the tool's own names. Empty for an invoice of the seed. */
  fields: Fields;
  documents: Attachment[];
}

export interface InvoiceDraft {
  patientId: number;
  prescriber: PrescriberDraft;
  /** ISO, or as typed when it cannot be read. */
  invoiceDate: string;
  lines: InvoiceLine[];
}

export interface PrescriberDraft {
  name: string;
  rpps: string;
  /** What stands in the box of nine characters. */
  am: string;
  /** The prescription's date: ISO, empty, or as typed when it cannot be read. */
  date: string;
}

export interface InvoiceLine {
  date: string;
  act: string;
  amount: string;
}

/** A treatment, a « prise en charge », a plan of care: what the sessions belong to. */
export interface Treatment {
  id: number;
  patientId: number;
  label: string;
  prescriber: PrescriberDraft;
  planned: number;
  validityMonths: number;
  /** What a new invoice proposes. */
  sessions: InvoiceLine[];
}

/** A request that writes. `status` is null while its answer is held. */
export interface ReceivedRequest {
  path: string;
  fields: Fields;
  status: number | null;
}

export type Fields = Record<string, unknown>;

export interface Attachment {
  name: string;
  size: number;
}
