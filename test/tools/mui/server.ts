import type { Invoice as DemoInvoice, Treatment as DemoTreatment } from '../demo/model.ts';
import { startDemoTool, type DemoTool, type ReceivedRequest } from '../demo/server.ts';
import { dayOf } from '../kit/dates.ts';
import { isObject } from '../kit/fields.ts';
import type { Fields, Invoice, PrescriberDraft, Snapshot, Start, Treatment } from '../kit/tool.ts';

/** The demo holds one answer at a time: more than any test ever asks for at once. */
const HELD_AT_MOST = 50;

/** The demo tool as it is, answering in the words of the zoo. */
export const start: Start = async (options = {}) => {
  const demo = await startDemoTool(options);
  const { now = () => new Date() } = options;
  let holds: { release(): void }[] = [];
  const release = () => {
    for (const hold of holds) hold.release();
    holds = [];
  };
  return {
    origin: demo.origin,
    frameOrigins: [],
    state: () => snapshotOf(demo, dayOf(now())),
    hold() {
      if (holds.length === 0) holds = Array.from({ length: HELD_AT_MOST }, () => demo.holdNext());
    },
    release,
    refuse: (status = 500) => demo.failNext(status),
    async stop() {
      release();
      await demo.close();
    },
  };
};

function snapshotOf(demo: DemoTool, today: string): Snapshot {
  const { invoices, treatments, requests } = demo.state();
  return {
    invoices: invoices.map((invoice) => invoiceOf(invoice, requests)),
    treatments: treatments.map((treatment) => treatmentOf(treatment, today)),
    requests: requests.map(({ path, body, status }) => ({ path, fields: fieldsOf(body), status })),
  };
}

function invoiceOf(invoice: DemoInvoice, requests: readonly ReceivedRequest[]): Invoice {
  const { id, patientId, prescriber, invoiceDate, sessions, attachment, status } = invoice;
  const { name, rpps, amNumber, prescriptionDate } = prescriber;
  const request = requests.findLast(({ body }) => wrote(body, invoice));
  return {
    id,
    patientId,
    prescriber: { name, rpps, am: amNumber, date: prescriptionDate ?? '' },
    invoiceDate,
    lines: sessions.map(({ date, act, amount }) => ({ date, act, amount: typed(amount) })),
    // « Acceptée » is what the demo calls an answer to what was sent.
    status: status === 'acceptée' ? 'télétransmise' : status,
    fields: fieldsOf(request?.body),
    documents: attachment ? [{ name: attachment.name, size: attachment.size }] : [],
  };
}

/** Whether this is the body an invoice came from. Those of a double click are alike: any will do. */
function wrote(body: unknown, invoice: DemoInvoice): boolean {
  if (!isObject(body) || !isObject(body.prescriber) || !Array.isArray(body.sessions)) return false;
  const days = body.sessions.map((line: unknown) => (isObject(line) ? line.date : null));
  return (
    body.treatmentId === invoice.treatmentId &&
    body.invoiceDate === invoice.invoiceDate &&
    String(body.prescriber.rpps).trim() === invoice.prescriber.rpps &&
    days.join() === invoice.sessions.map(({ date }) => date).join()
  );
}

/** A new invoice of the demo proposes one session, today. */
function treatmentOf(treatment: DemoTreatment, today: string): Treatment {
  const { id, patientId, label, plannedSessions, durationMonths, defaultAct } = treatment;
  const { prescriber, prescriptionDate } = treatment;
  const nobody: PrescriberDraft = { name: '', rpps: '', am: '', date: '' };
  return {
    id,
    patientId,
    label,
    prescriber: prescriber
      ? {
          name: prescriber.name,
          rpps: prescriber.rpps,
          am: prescriber.amNumber,
          date: prescriptionDate ?? '',
        }
      : nobody,
    planned: plannedSessions,
    validityMonths: durationMonths,
    sessions: [{ date: today, act: defaultAct, amount: '' }],
  };
}

function fieldsOf(body: unknown): Fields {
  return isObject(body) ? body : {};
}

function typed(amount: number): string {
  return amount.toFixed(2).replace('.', ',');
}
