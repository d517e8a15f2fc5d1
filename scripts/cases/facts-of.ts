import { earliest, type CivilDate } from '../../src/domain/civil-date.ts';
import {
  unansweredEpisode,
  type Fact,
  type FactKind,
  type FactOf,
} from '../../src/domain/facts.ts';
import type { Case, CaseEpisode } from './case-schema.ts';
import type { CaseFact } from './fact-schemas.ts';
import { profileOf } from './profile-schema.ts';
import { gestureOf, invoiceOf, ranked, sessionNamed } from './sessions-named.ts';

export const TREATMENT = 'treatment';

/** Where an invoice billed before « Accès direct ? » was answered waits; a case calls it `unanswered`. */
export const UNANSWERED = 'unanswered';

type Stamp = 'v' | 'key' | 'tag' | 'at' | 'day' | 'practitioner' | 'origin' | 'kind';

/** The journal that a case tells: the episodes, the answer, then its facts, each later than the one before. */
export function factsOf(wanted: Case): Fact[] {
  const { rpps } = profileOf(wanted.profile, wanted.day);
  let at = 0;
  const write = <K extends FactKind>(
    kind: K,
    rest: Omit<FactOf<K>, Stamp>,
    day: CivilDate,
    key = '',
  ) => {
    at += 1;
    const stamp = { v: 1, tag: 'patient', at, day, practitioner: rpps, origin: 'page' } as const;
    return { ...stamp, kind, key: key === '' ? `${kind}|${at}` : key, ...rest } as unknown as Fact;
  };
  const places = profileOf(wanted.profile, wanted.day).places;
  const first = wanted.episodes[0]?.id ?? '';
  const opening = wanted.episodes.map((episode) =>
    write(
      'episode-opened',
      openingOf(episode, places[0]?.id ?? 'here'),
      episode.openedOn ?? startOf(wanted, episode),
    ),
  );
  const answer =
    wanted.answer === undefined
      ? []
      : [write('treatment-answered', { treatment: TREATMENT, episode: wanted.answer }, wanted.day)];
  const told = wanted.facts.flatMap((fact, index) => {
    const day = fact.said.on ?? datesIn(fact).toSorted().at(-1) ?? wanted.day;
    const named = fact.said.episode ?? first;
    const episode = named === UNANSWERED ? unansweredEpisode(TREATMENT) : named;
    const about = { wanted, index, episode, day };
    // The key is the fact's place in the case: that is what `undone` takes back.
    return written(fact, about).map(({ kind, ...rest }, part) =>
      write(kind, rest as never, day, keyOf(index, part)),
    );
  });
  return [...opening, ...answer, ...told];
}

interface About {
  wanted: Case;
  index: number;
  episode: string;
  day: CivilDate;
}

type Bare = { [K in FactKind]: { kind: K } & Omit<FactOf<K>, Stamp> }[FactKind];

/** A fact of the case as facts of the journal, without their stamps. */
function written(fact: CaseFact, about: About): Bare[] {
  const { wanted, index, episode, day } = about;
  const { facts, form } = wanted;
  switch (fact.name) {
    case 'billed':
      return billed(fact.said, index, episode);
    case 'laterOutcome': {
      const { laterOutcome: outcome, invoice, filedAs } = fact.said;
      const carrier = facts.findIndex(
        (other, place) =>
          other.name === 'billed' && invoiceOf(place, other.said.invoice) === invoice,
      );
      const evidence = ['kiné'];
      return [{ kind: 'outcome-seen', intent: intentOf(carrier), outcome, evidence, filedAs }];
    }
    case 'byHand': {
      const { byHand: date, rank, act } = fact.said;
      const session = { date, rank, act };
      return [{ kind: 'session-by-hand', episode, gesture: gestureOf(index), session }];
    }
    case 'voided': {
      const { reason } = fact.said;
      const session = namedBy(fact, wanted, index);
      return [{ kind: 'session-voided', episode, session, reason }];
    }
    case 'settled': {
      const { answer } = fact.said;
      const session = namedBy(fact, wanted, index);
      return [{ kind: 'session-doubt-settled', episode, session, answer }];
    }
    case 'diagnosis':
      return [{ kind: 'diagnosis-recorded', episode, diagnosis: fact.said.diagnosis }];
    case 'prescription':
      return [{ kind: 'prescription-obtained', episode, ...fact.said.prescription }];
    case 'actAssigned':
      return [{ kind: 'act-assigned', act: fact.said.actAssigned, episodes: fact.said.to }];
    case 'assessmentNoted':
      return [{ kind: 'assessment-noted', episode, date: fact.said.assessmentNoted }];
    case 'corrected': {
      const { corrected, reason } = fact.said;
      const changes = Object.fromEntries(
        Object.entries(corrected).filter(([, value]) => value !== undefined),
      );
      return [{ kind: 'episode-corrected', episode, changes, reason }];
    }
    case 'closed':
      return [{ kind: 'episode-closed', episode, on: fact.said.closed, result: fact.said.result }];
    case 'documentSent': {
      const { documentSent: document, to, channel, impossible } = fact.said;
      const sent = { episode, document, date: day, impossible };
      return to.map((recipient) => ({
        kind: 'document-sent',
        ...sent,
        recipient,
        channel: impossible === null ? channel : null,
      }));
    }
    case 'attached': {
      const { attached } = fact.said;
      const invoice = attached === 'once' ? null : attached;
      return [{ kind: 'supporting-document-attached', episode, invoice }];
    }
    case 'referral':
      return [{ kind: 'referral-decided', episode, date: day, decision: fact.said.referral }];
    case 'noNews':
      return [{ kind: 'no-news-noted', episode, date: fact.said.noNews }];
    case 'adverseEvent': {
      const { adverseEvent } = fact.said;
      const what = adverseEvent === 'none' ? '' : adverseEvent;
      return [{ kind: 'adverse-event', episode, date: day, what }];
    }
    case 'overridden': {
      const { overridden: dates, invoice = form?.id ?? 'form', reason, note } = fact.said;
      return [{ kind: 'limit-overridden', episode, invoice, dates, reason, note }];
    }
    case 'undone': {
      const { undone, reason } = fact.said;
      const which = facts.findIndex(({ said }) => said.as === undone);
      const target = facts[which];
      // Reading the case made sure that it comes before: an invoice goes with its outcome.
      const parts = target && which < index ? written(target, { ...about, index: which }) : [];
      return parts.map((_, part) => ({ kind: 'fact-voided', fact: keyOf(which, part), reason }));
    }
    default:
      return fact satisfies never;
  }
}

function billed(
  said: Extract<CaseFact, { name: 'billed' }>['said'],
  index: number,
  episode: string,
): Bare[] {
  const { billed: dates, act, bdk, outcome, filedAs, prescribedOn } = said;
  const intent = intentOf(index);
  const invoice = invoiceOf(index, said.invoice);
  const sessions = ranked(dates).map((one) => ({ ...one, act }));
  const intended = { intent, episode, invoice, sessions, assessments: bdk, prescribedOn };
  const evidence = ['network', 'words'];
  return [
    { kind: 'intent-to-bill', ...intended },
    ...(outcome === 'pending'
      ? []
      : [{ kind: 'outcome-seen' as const, intent, outcome, evidence, filedAs }]),
  ];
}

/** The session a correction names; reading the case made sure that there is one. */
function namedBy(
  fact: Extract<CaseFact, { name: 'voided' | 'settled' }>,
  { facts, episodes }: Case,
  index: number,
): string {
  const only = episodes[0]?.id ?? '';
  const { rank, invoice, episode = only } = fact.said;
  const date = fact.name === 'voided' ? fact.said.voided : fact.said.settled;
  return sessionNamed(facts, index, only, { date, rank, invoice, episode }) ?? 'none';
}

function openingOf({ id, ...said }: Case['episodes'][number], here: string) {
  return {
    episode: id,
    region: said.region ?? 'genou',
    place: said.place ?? here,
    before: said.before ?? 0,
    elsewhere: said.elsewhere ?? 0,
    firstDate: said.firstDate ?? null,
    perWeek: said.perWeek ?? null,
    comesBack: said.comesBack ?? null,
    pastYear: said.pastYear ?? null,
    treatingDoctor: said.treatingDoctor ?? null,
  };
}

/** The day an episode opened, where the case does not say: its first day that is told, else today. */
function startOf({ facts, day, episodes }: Case, { id, firstDate }: CaseEpisode): CivilDate {
  const mine = facts.filter(({ said }) => (said.episode ?? episodes[0]?.id) === id);
  const told = mine.flatMap((fact) => (HAPPENED.has(fact.name) ? datesIn(fact) : []));
  return earliest([...told, firstDate ?? null]) ?? day;
}

const HAPPENED: ReadonlySet<CaseFact['name']> = new Set(['billed', 'byHand', 'assessmentNoted']);

/** The days that a fact is about. */
function datesIn({ name, said }: CaseFact): CivilDate[] {
  if (name === 'billed') return [...said.billed, ...said.bdk];
  if (name === 'byHand') return [said.byHand];
  if (name === 'assessmentNoted') return [said.assessmentNoted];
  return name === 'closed' ? [said.closed] : [];
}

function intentOf(index: number): string {
  return `intent-${index}`;
}

/** A fact of the case may be several of the journal: an invoice and its outcome. */
function keyOf(index: number, part: number): string {
  return `fact-${index}|${part}`;
}
