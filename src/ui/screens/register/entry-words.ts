import type { OverrideReason } from '../../../domain/facts.ts';
import { longDate, shortDate, t } from '../../../platform/words.ts';
import { decisionWords, resultWords, sentWords } from '../../care-words.ts';
import { diagnosisKindWords } from '../../diagnosis-words.ts';
import { openingWords, saidWords } from './opening-words.ts';
import { dayOfSession, type Entry, type Told } from './timeline.ts';

/** A line of the history: what happened, and what goes with it. */
export interface EntryWords {
  title: string;
  details: string[];
}

/** A line of the history in the kiné's words. */
export function entryWords(entry: Entry): EntryWords {
  switch (entry.kind) {
    case 'outcome':
      return outcomeWords(entry);
    case 'undoing': {
      const { fact, about } = entry;
      // What undid a line is undone: the line stands again.
      const restored = about?.kind === 'undoing';
      const line = restored ? about.about : about;
      const what = line === null ? '' : entryWords(line).title;
      return say(
        restored ? t('register.entry.restored', [what]) : t('register.entry.undone', [what]),
        fact.reason && t('register.entry.reason', [fact.reason]),
      );
    }
    case 'fact':
      return factWords(entry.fact);
  }
}

const OUTCOMES = {
  success: 'register.entry.billed',
  failure: 'register.entry.refused',
  unknown: 'register.entry.unknown',
} as const;

function outcomeWords({ fact, intents }: Extract<Entry, { kind: 'outcome' }>): EntryWords {
  // A session that counts in two episodes was billed once.
  const dates = intents.flatMap(({ sessions }) => sessions.map(({ date }) => date));
  const days = [...new Set(dates)].toSorted().map(shortDate);
  const assessments = new Set(intents.flatMap((intent) => intent.assessments));
  return {
    title: t(OUTCOMES[fact.outcome], days.length, [daysWords(days)]),
    details: [
      ...assessmentWords([...assessments]),
      ...(fact.evidence.includes('kiné') ? [t('register.entry.yourWord')] : []),
    ],
  };
}

function factWords(fact: Told): EntryWords {
  switch (fact.kind) {
    case 'episode-opened':
      return {
        title: t('register.entry.opened', [fact.region || t('common.noRegion')]),
        details: openingWords(fact),
      };
    case 'treatment-answered':
      return say(
        fact.episode === null ? t('register.entry.prescribed') : t('register.entry.linked'),
      );
    case 'diagnosis-recorded': {
      const { kind, date, author, linked, keptAt } = fact.diagnosis;
      const lines = [
        [diagnosisKindWords(kind), longDate(date), author].filter(Boolean).join(', '),
        t(linked ? 'register.entry.linkedYes' : 'register.entry.linkedNo'),
        keptAt && t('register.entry.keptAt', [keptAt]),
      ];
      return say(t('register.entry.diagnosis'), ...lines);
    }
    case 'session-by-hand':
      return say(
        fact.origin === 'import'
          ? t('register.entry.imported', [longDate(fact.session.date)])
          : t('register.entry.byHand', [longDate(fact.session.date)]),
      );
    case 'intent-to-bill': {
      const days = fact.sessions.map(({ date }) => shortDate(date));
      const title = t('register.entry.pending', days.length, [daysWords(days)]);
      return say(title, ...assessmentWords(fact.assessments));
    }
    case 'session-doubt-settled': {
      const day = longDate(dayOfSession(fact.session));
      return say(
        fact.answer === 'same'
          ? t('register.entry.same', [day])
          : t('register.entry.second', [day]),
      );
    }
    case 'session-voided': {
      const title = t('register.entry.voided', [longDate(dayOfSession(fact.session))]);
      return say(title, fact.reason && t('register.entry.reason', [fact.reason]));
    }
    case 'limit-overridden':
      return say(
        t('register.entry.overridden'),
        t('register.entry.dates', [fact.dates.map(shortDate).join(', ')]),
        t('register.entry.reason', [t(OVERRIDES[fact.reason])]),
        fact.note,
      );
    case 'episode-closed':
      return say(
        t('register.entry.closed', [longDate(fact.on)]),
        fact.result === null ? '' : resultWords(fact.result),
      );
    case 'episode-corrected':
      return say(
        t('register.entry.corrected'),
        ...saidWords(fact.changes),
        fact.reason && t('register.entry.reason', [fact.reason]),
      );
    case 'prescription-obtained':
      return say(
        t('register.entry.prescription', [longDate(fact.date)]),
        fact.author,
        t(fact.sameComplaint ? 'register.entry.sameComplaint' : 'register.entry.otherComplaint'),
      );
    case 'act-assigned':
      return say(t('register.entry.act', [fact.act]));
    case 'assessment-noted':
      return say(t('register.entry.assessmentNoted', [longDate(fact.date)]));
    case 'document-sent': {
      const { title, how } = sentWords(fact);
      return say(title, [how, longDate(fact.date)].filter(Boolean).join(', '));
    }
    case 'supporting-document-attached':
      return say(
        t(fact.invoice === null ? 'register.entry.attachedOnce' : 'register.entry.attached'),
      );
    case 'referral-decided':
      return say(t('register.entry.referral', [decisionWords(fact.decision)]), longDate(fact.date));
    case 'no-news-noted':
      return say(t('register.entry.noNews'), longDate(fact.date));
    case 'adverse-event': {
      const title =
        fact.what === '' ? t('register.entry.noEvent') : t('register.entry.event', [fact.what]);
      return say(title, longDate(fact.date));
    }
    case 'patients-joined':
      return say(t('register.entry.joined'));
    case 'patient-erased':
      return say(t('register.entry.erased'));
  }
}

const OVERRIDES = {
  'count-wrong': 'stop.reason_count_wrong',
  'diagnosis-exists': 'stop.reason_diagnosis_exists',
  accepted: 'stop.reason_accepted',
  other: 'stop.reason_other',
} as const satisfies Record<OverrideReason, string>;

function assessmentWords(days: readonly string[]): string[] {
  return days.map((day) => t('register.entry.assessment', [longDate(day)]));
}

/** An invoice may carry the initial assessment alone. */
function daysWords(days: readonly string[]): string {
  return days.length > 0 ? days.join(', ') : t('register.entry.noSession');
}

function say(title: string, ...details: string[]): EntryWords {
  return { title, details: details.filter(Boolean) };
}
