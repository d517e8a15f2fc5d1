import type { CivilDate } from '../../domain/civil-date.ts';
import type { Episode } from '../../domain/episode.ts';
import { ofKind, type Fact } from '../../domain/facts.ts';
import { journalOf } from '../../domain/journal.ts';
import type { Patient } from '../../domain/patient.ts';
import type { Place, Profile } from '../../domain/profile.ts';
import { controlFileSchema, type ControlFile, type ControlInvoice } from './control-file.ts';

export interface ControlSource {
  episode: Episode;
  patient: Patient;
  profile: Profile;
  place: Place | null;
  /** Everything written about the patient. */
  facts: readonly Fact[];
  writtenOn: CivilDate;
}

/**
 * The control file of one episode. Named field by field: what a limit was passed for, who undid what and why,
 * adverse events and the journal of decisions have no place in it.
 */
export function controlFile(source: ControlSource): ControlFile {
  const { episode, patient, profile, place, writtenOn } = source;
  const { names, invoices } = invoicesOf(source);
  const numberOf = (invoice: string | null) => {
    const at = invoice === null ? -1 : names.indexOf(invoice);
    return at < 0 ? null : at + 1;
  };
  return controlFileSchema.parse({
    format: 'neuvieme-control',
    version: 1,
    writtenOn,
    practitioner: {
      name: `${profile.familyName.toLocaleUpperCase('fr')} ${profile.firstName}`,
      rpps: profile.rpps,
      amNumber: place?.amNumber ?? null,
      department: place?.department ?? null,
      cpts: place?.cpts || null,
      arsListDate: place?.arsListDate ?? null,
    },
    patient,
    episode: {
      region: episode.region,
      openedOn: episode.openedOn,
      before: episode.before,
      elsewhere: episode.elsewhere,
      firstDate: episode.firstDate,
      comesBack: episode.comesBack,
      treatingDoctor: episode.treatingDoctor,
      closedOn: episode.closedOn,
      result: episode.result,
    },
    sessions: episode.sessions.map(({ date, act, origin, certainty, invoice }) => ({
      date,
      act,
      origin,
      toConfirm: certainty === 'possible',
      invoice: numberOf(invoice),
    })),
    assessments: episode.assessments,
    invoices,
    supportingDocumentOnce: episode.attached.includes(null),
    diagnoses: episode.diagnoses.map(({ kind, date, author, linked, keptAt }) => ({
      kind,
      date,
      author,
      linked,
      keptAt,
    })),
    prescriptions: episode.prescriptions.map(({ date, author, sameComplaint }) => ({
      date,
      author,
      sameComplaint,
    })),
    documents: episode.documents.map(({ document, recipient, date, channel, impossible }) => ({
      document,
      recipient,
      date,
      channel,
      impossible,
    })),
    referral: episode.referral && {
      date: episode.referral.date,
      decision: episode.referral.decision,
    },
  });
}

/** The invoices that carry its sessions, in the order of their days, and the marks they are known by. */
function invoicesOf({ episode, facts }: ControlSource) {
  const intents = new Map(
    ofKind(journalOf(facts), 'intent-to-bill').map((intent) => [intent.intent, intent]),
  );
  const found = new Map<string, ControlInvoice>();
  for (const { invoice, intent } of episode.sessions) {
    const billed = intent === null ? undefined : intents.get(intent);
    if (invoice === null || billed === undefined || found.has(invoice)) continue;
    found.set(invoice, {
      billedOn: billed.day,
      prescriberRpps: billed.practitioner,
      prescribedOn: billed.prescribedOn,
      number: null,
      supportingDocument: episode.attached.includes(invoice),
    });
  }
  const inOrder = [...found].toSorted(([, a], [, b]) => (a.billedOn < b.billedOn ? -1 : 1));
  return {
    names: inOrder.map(([name]) => name),
    invoices: inOrder.map(([, invoice]) => invoice),
  };
}
