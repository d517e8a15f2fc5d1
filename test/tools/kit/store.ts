import { dayOf } from './dates.ts';
import type {
  Attachment,
  Fields,
  Invoice,
  InvoiceDraft,
  Snapshot,
  Status,
  Treatment,
} from './tool.ts';

/** Everything a tool knows, in memory. Nothing is de-duplicated: real tools are like that. */
export class Store {
  readonly data: Snapshot;
  private readonly now: () => Date;

  constructor(treatments: Treatment[], now: () => Date) {
    this.now = now;
    this.data = { invoices: [], treatments, requests: [] };
  }

  snapshot(): Snapshot {
    return structuredClone(this.data);
  }

  today(): string {
    return dayOf(this.now());
  }

  treatmentOf(patientId: number): Treatment | undefined {
    return this.data.treatments.find((treatment) => treatment.patientId === patientId);
  }

  invoice(id: number): Invoice | undefined {
    return this.data.invoices.find((invoice) => invoice.id === id);
  }

  addInvoice(
    draft: InvoiceDraft,
    status: Status,
    fields: Fields = {},
    documents: Attachment[] = [],
  ): Invoice {
    const invoice = { ...draft, id: this.data.invoices.length + 1, status, fields, documents };
    this.data.invoices.push(invoice);
    return invoice;
  }

  setStatus(id: number, status: Status): boolean {
    const invoice = this.invoice(id);
    if (invoice) invoice.status = status;
    return invoice !== undefined;
  }

  /** Bills what a treatment proposes, as a tool that was used before would have. */
  seedInvoice(patientId: number, invoiceDate: string, dates: readonly string[]): void {
    const treatment = this.treatmentOf(patientId);
    if (!treatment) return;
    const act = treatment.sessions[0]?.act ?? 'RAM 8,09';
    const lines = dates.map((date) => ({ date, act, amount: '17,88' }));
    const draft = { patientId, prescriber: treatment.prescriber, invoiceDate, lines };
    this.addInvoice(draft, 'télétransmise');
  }
}
