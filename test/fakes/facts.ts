import { civilDate, type CivilDate } from '../../src/domain/civil-date.ts';
import type { Diagnosis, Fact, FactKind, FactOf, Session } from '../../src/domain/facts.ts';

type Stamped = 'v' | 'key' | 'tag' | 'at' | 'day' | 'practitioner' | 'origin';

let instant = 0;

/** A fact with its stamp filled in; later calls are later facts. */
export function fact<K extends FactKind>(
  kind: K,
  rest: Omit<FactOf<K>, Stamped | 'kind' | 'prescribedOn'> &
    Partial<Pick<FactOf<K>, 'key' | 'at' | 'day'>> & { prescribedOn?: CivilDate | null },
): Fact {
  instant += 1;
  const stamp = {
    v: 1,
    key: `${kind}|${instant}`,
    tag: 'patient',
    at: instant,
    day: civilDate('2026-10-01'),
    practitioner: '10101010105',
    origin: 'page',
  } as const;
  const asked = kind === 'intent-to-bill' ? { prescribedOn: null } : {};
  return { ...stamp, ...asked, kind, ...rest } as unknown as Fact;
}

/** An episode without diagnosis, nothing declared. */
export function opened(rest: Partial<FactOf<'episode-opened'>> = {}): Fact {
  return fact('episode-opened', {
    episode: 'knee',
    region: 'genou',
    place: 'here',
    before: 0,
    elsewhere: 0,
    firstDate: null,
    perWeek: null,
    comesBack: null,
    pastYear: null,
    treatingDoctor: null,
    ...rest,
  });
}

/** `session('2026-10-05')`: the first of that day. */
export function session(date: string, rank = 1): Session {
  return { date: civilDate(date), rank, act: 'RAM 8,09' };
}

/** An intent with its outcome; no outcome: still running. */
export function billed(
  intent: string,
  dates: string[],
  outcome: 'success' | 'failure' | 'unknown' | null = 'success',
  {
    invoice = intent,
    filedAs = null as string | null,
    assessments = [] as CivilDate[],
    prescribedOn = null as CivilDate | null,
  } = {},
): Fact[] {
  const sessions = dates.map((date) => session(date));
  const intended = fact('intent-to-bill', {
    intent,
    episode: 'knee',
    invoice,
    sessions,
    assessments,
    prescribedOn,
  });
  if (outcome === null) return [intended];
  return [
    intended,
    fact('outcome-seen', { intent, outcome, evidence: ['network', 'words'], filedAs }),
  ];
}

/** A document that proves a prior diagnosis. */
export function diagnosed(date: string, rest: Partial<Diagnosis> = {}): Fact {
  const diagnosis: Diagnosis = {
    kind: 'medical-report',
    date: civilDate(date),
    author: 'Dr ESSAI',
    linked: true,
    keptAt: 'dossier papier',
    ...rest,
  };
  return fact('diagnosis-recorded', { episode: 'knee', diagnosis });
}
