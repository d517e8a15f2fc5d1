import { ofKind, type FactOf, type OverrideReason } from '../../../domain/facts.ts';
import { EVALUATION_EXPORT, PRACTICE, type Decision } from '../../../domain/practice-facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import { factsUnder } from '../../../ledger/facts-of.ts';
import type { Ledger } from '../../../ledger/open.ts';
import { patientOf } from '../../../ledger/read.ts';
import { readProfiles } from '../../../ledger/settings.ts';
import { t } from '../../../platform/words.ts';
import { practitionerName } from '../../practitioner-name.ts';
import { patientName } from '../../typed-name.ts';

/** One line of the internal journal, as it is read. */
export interface DecisionLine {
  key: string;
  at: number;
  who: string;
  what: string;
  /** The patient; « — » where it is about nobody. */
  whom: string;
}

/** The journal of decisions, latest first. Who is erased by now has no name any more. */
export async function readDecisions(ledger: Ledger): Promise<DecisionLine[]> {
  const [facts, { list }] = await Promise.all([factsUnder(ledger, PRACTICE), readProfiles(ledger)]);
  const noted = ofKind(facts, 'decision-noted').toSorted((a, b) => b.at - a.at);
  const tags = new Set(noted.flatMap(({ subject }) => subject ?? []));
  const names = new Map(
    await Promise.all(
      [...tags].map(async (tag) => {
        const patient = await patientOf(ledger, tag);
        return [tag, patient ? patientName(patient) : t('journal.erasedPatient')] as const;
      }),
    ),
  );
  return noted.map((fact) => ({
    key: fact.key,
    at: fact.at,
    who: whoWords(list, fact.practitioner),
    what: decisionLine(fact),
    whom: fact.subject === null ? '—' : (names.get(fact.subject) ?? ''),
  }));
}

/** The kiné's name, or the number of one whose profile was taken away. */
export function whoWords(list: readonly Profile[], rpps: string): string {
  // Before the set-up nobody has a number.
  if (rpps === '-') return '—';
  const profile = list.find((one) => one.rpps === rpps);
  return profile ? practitionerName(profile) : `RPPS ${rpps}`;
}

const WHAT = {
  'limit-overridden': 'journal.limitOverridden',
  'session-voided': 'journal.sessionVoided',
  corrected: 'journal.corrected',
  undone: 'journal.undone',
  unlocked: 'journal.unlocked',
  locked: 'journal.locked',
  'passphrase-set': 'journal.passphraseSet',
  'passphrase-changed': 'journal.passphraseChanged',
  'passphrase-removed': 'journal.passphraseRemoved',
  'recovery-made': 'journal.recoveryMade',
  recovered: 'journal.recovered',
  exported: 'journal.exported',
  erased: 'journal.erased',
  imported: 'journal.imported',
  'import-undone': 'journal.importUndone',
  restored: 'journal.restored',
  'backed-up': 'journal.backedUp',
  purged: 'journal.purged',
  joined: 'journal.joined',
  split: 'journal.split',
} as const satisfies Record<Decision, string>;

const REASONS = {
  'count-wrong': 'stop.reason_count_wrong',
  'diagnosis-exists': 'stop.reason_diagnosis_exists',
  accepted: 'stop.reason_accepted',
  other: 'stop.reason_other',
} as const satisfies Record<OverrideReason, string>;

function decisionLine({ what, note, subject }: FactOf<'decision-noted'>): string {
  // Of a backup the name of its file is noted, or why it was not written.
  if (what === 'backed-up' && !note.includes('/')) return t('journal.backupFailed');
  if (what === 'exported' && note.startsWith(EVALUATION_EXPORT)) {
    const form = note.slice(EVALUATION_EXPORT.length).toUpperCase();
    return t('evaluation.journal', [form]);
  }
  const everything = what === 'exported' && subject === null;
  const title = t(everything ? 'journal.exportedAll' : WHAT[what]);
  if (note === '') return title;
  if (what === 'exported' && note.startsWith('control-')) {
    return `${t('control.exported')} (${note.slice('control-'.length).toUpperCase()})`;
  }
  const reason = what === 'limit-overridden' && isReason(note) ? t(REASONS[note]) : note;
  return `${title} (${what === 'exported' ? note.toUpperCase() : reason})`;
}

function isReason(note: string): note is OverrideReason {
  return Object.hasOwn(REASONS, note);
}
