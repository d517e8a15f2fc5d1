import type { OverrideReason } from '../../../domain/facts.ts';
import { longDate, shortDate, t } from '../../../platform/words.ts';
import { diagnosisKindWords } from '../../diagnosis-words.ts';
import { dayOfSession, type Entry, type Told } from './timeline.ts';

/** A line of the history: what happened, and what goes with it. */
export interface EntryWords {
  title: string;
  details: string[];
}

/** A fact in the kiné's words. */
export function entryWords(entry: Entry): EntryWords {
  return entry.kind === 'outcome' ? outcomeWords(entry) : factWords(entry.fact);
}

const OUTCOMES = {
  success: 'register.entry.billed',
  failure: 'register.entry.refused',
  unknown: 'register.entry.unknown',
} as const;

function outcomeWords({ fact, intent }: Extract<Entry, { kind: 'outcome' }>): EntryWords {
  const days = intent.sessions.map(({ date }) => shortDate(date));
  return {
    title: t(OUTCOMES[fact.outcome], days.length, [daysWords(days)]),
    details: [
      ...assessmentWords(intent.assessments),
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
      return say(t('register.entry.byHand', [longDate(fact.session.date)]));
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
  }
  // The only kind left: another one would not compile here.
  return say(t('register.entry.closed', [longDate(fact.on)]));
}

const OVERRIDES = {
  'count-wrong': 'stop.reason_count_wrong',
  'diagnosis-exists': 'stop.reason_diagnosis_exists',
  accepted: 'stop.reason_accepted',
  other: 'stop.reason_other',
} as const satisfies Record<OverrideReason, string>;

function openingWords(fact: Extract<Told, { kind: 'episode-opened' }>): string[] {
  return [
    ...(fact.before > 0 ? [t('common.before', fact.before)] : []),
    ...(fact.elsewhere > 0 ? [t('common.elsewhere', fact.elsewhere)] : []),
    ...(fact.firstDate === null ? [] : [t('register.entry.firstOn', [longDate(fact.firstDate)])]),
    ...(fact.perWeek === null ? [] : [t('episode.timesAWeek', fact.perWeek)]),
  ];
}

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
