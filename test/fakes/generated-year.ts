import { addDays, civilDate, type CivilDate } from '../../src/domain/civil-date.ts';
import { diagnosisKinds, type Fact, type FactKind, type FactOf } from '../../src/domain/facts.ts';
import { ACTIVITY } from '../../src/domain/practice-facts.ts';

/** The same numbers for the same seed, each from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const KINES = ['10101010105', '10101010212', '10090001008'] as const;
const ACTS = ['RAM 8,09', 'VIM 8,11', 'TER 9,51', 'NMI 9', 'RAM 8,1', 'ARL 8,49', 'Séance'];
const LETTERS = 'ABCDEFGHIJ';

export interface YearSize {
  patients: number;
  /** Stops adding episodes once there are so many. */
  sessions: number;
}

type Rest<K extends FactKind> = Omit<
  FactOf<K>,
  'v' | 'key' | 'tag' | 'at' | 'day' | 'practitioner' | 'origin' | 'kind'
>;

/**
 * A year of three kinés, with what happens in one: invoices refused, unknown, billed twice; sessions taken
 * back; facts undone; names joined; episodes that begin the year before, hold nothing, or are declared; what
 * is prescribed. The same facts for the same seed.
 */
export function generatedYear(
  seed: number,
  { patients, sessions: wanted }: YearSize = { patients: 400, sessions: 5000 },
): Fact[] {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const chance = (of: number) => random() < of;
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const facts: Fact[] = [];
  let sessions = 0;
  let who: string = KINES[0];
  let tag = '';
  const write = <K extends FactKind>(kind: K, day: CivilDate, rest: Rest<K>): string => {
    const at = facts.length + 1;
    const key = `${kind}|${at}`;
    const stamp = { v: 1, key, tag, at, day, practitioner: who, origin: 'page' } as const;
    facts.push({ ...stamp, kind, ...rest } as unknown as Fact);
    return key;
  };

  function episode(number: string): void {
    const first = addDays(civilDate('2025-11-20'), below(400));
    const id = `${tag}-${number}`;
    const declared = chance(0.06);
    write('episode-opened', first, {
      episode: id,
      region: 'genou',
      place: 'here',
      before: declared ? 1 + below(3) : 0,
      elsewhere: 0,
      firstDate: declared && chance(0.5) ? addDays(first, -below(20) - 1) : null,
      perWeek: null,
      comesBack: null,
      pastYear: null,
      treatingDoctor: null,
    });
    const prior = chance(0.4);
    if (prior || chance(0.1)) {
      const date = addDays(first, prior ? -10 : 12);
      const kind = pick(diagnosisKinds);
      const diagnosis = { kind, date, author: 'Dr ESSAI', linked: chance(0.9), keptAt: 'dossier' };
      write('diagnosis-recorded', first, { episode: id, diagnosis });
    }
    if (chance(0.5)) write('assessment-noted', first, { episode: id, date: first });
    if (!chance(0.05)) care(id, first, prior);
    if (chance(0.2)) {
      const decision = pick([
        'none-needed',
        'treating-doctor',
        'other-doctor',
        'emergency',
      ] as const);
      const key = write('referral-decided', first, {
        episode: id,
        date: addDays(first, below(60)),
        decision,
      });
      if (chance(0.1)) write('fact-voided', first, { fact: key, reason: '' });
    }
    for (let left = chance(0.3) ? 1 + below(2) : 0; left > 0; left -= 1) {
      const what = chance(0.3) ? 'chute' : '';
      write('adverse-event', first, { episode: id, date: first, what });
    }
    if (chance(0.6)) write('episode-closed', first, { episode: id, on: first, result: null });
  }

  /** Either on invoices or by hand: what was noted near an invoice would wait for a word. */
  function care(id: string, first: CivilDate, prior: boolean): void {
    const count = prior ? 4 + below(22) : 1 + below(11);
    const byHand = chance(0.25);
    const dates = Array.from({ length: count }, (_, at) => addDays(first, 3 * at));
    const act = pick(ACTS);
    sessions += count;
    if (byHand) {
      for (const date of dates) {
        if (chance(0.1)) who = pick(KINES);
        const gesture = `${id}-${date}`;
        write('session-by-hand', date, { episode: id, gesture, session: { date, rank: 1, act } });
        if (chance(0.02)) {
          const session = `${gesture}#${date}#1`;
          write('session-voided', date, { episode: id, session, reason: '' });
        }
      }
      return;
    }
    for (let from = 0; from < dates.length; from += 4) bill(id, dates.slice(from, from + 4), act);
  }

  function bill(id: string, dates: readonly CivilDate[], act: string): void {
    const day = dates.at(-1) ?? civilDate('2026-01-01');
    if (chance(0.1)) who = pick(KINES);
    const invoice = `${id}-${day}`;
    const billed = dates.map((date) => ({ date, rank: 1, act: chance(0.1) ? pick(ACTS) : act }));
    const attempt = (number: number, outcome: 'success' | 'failure' | 'unknown') => {
      const intent = `${invoice}-${number}`;
      write('intent-to-bill', day, {
        intent,
        episode: id,
        invoice,
        sessions: billed,
        assessments: [],
        prescribedOn: null,
      });
      write('outcome-seen', day, { intent, outcome, evidence: [], filedAs: null });
    };
    if (chance(0.05)) attempt(1, 'failure');
    attempt(2, chance(0.04) ? 'unknown' : 'success');
    if (chance(0.03)) {
      const session = `${invoice}#${day}#1`;
      write('session-voided', day, { episode: id, session, reason: '' });
    }
  }

  for (let number = 0; number < patients; number += 1) {
    const letters = [...String(number)].map((digit) => LETTERS[Number(digit)]).join('');
    who = pick(KINES);
    tag = `patient-${number}`;
    const day = civilDate('2026-01-01');
    const birthDate = civilDate('1980-03-12');
    const patient = { birthName: `ESSAI ${letters}`, firstName: 'Camille', birthDate };
    write('patient-seen', day, { patient });
    const joined = number > 0 && chance(0.02) ? `patient-${number - 1}` : null;
    if (joined !== null) {
      write('patients-joined', day, { other: joined, into: true });
      const own = tag;
      tag = joined;
      write('patients-joined', day, { other: own, into: false });
      tag = own;
    }
    episode('a');
    if (chance(0.15)) episode('b');
    // The same year, however many sessions come by chance.
    const left = patients - number;
    if (wanted - sessions > left * 12) episode('c');
  }
  tag = ACTIVITY;
  for (let month = 1; month <= 12; month += 1) {
    for (const kine of KINES) {
      who = kine;
      const text = `2026-${String(month).padStart(2, '0')}`;
      const invoice = `doctor-${kine}-${text}`;
      const count = 50 + below(50);
      const first = civilDate(`${text}-01`);
      write('prescribed-seen', first, { invoice, month: text, sessions: count });
    }
  }
  return facts;
}
