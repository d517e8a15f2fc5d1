import { Temporal } from 'temporal-polyfill';
import type { Fact } from '../../src/domain/facts.ts';

/**
 * The same indicators worked out a second time, on purpose without anything of the product's own: from a flat
 * table of facts, as somebody with a spreadsheet would. Knows of acts what the generated year uses.
 */
const ARTICLES: readonly [RegExp, string, since: string][] = [
  [/^(RAM|VIM|TER)/, 'II.1', '2024-01-01'],
  // Their coefficients tell articles apart, and no table of coefficients before 2026 is held.
  [/^NMI/, 'II.4', '2026-01-01'],
  [/^ARL/, 'II.5', '2026-01-01'],
];

interface RawQuestion {
  from: string;
  to: string;
  kine: string | null;
}

export function rawFigures(facts: readonly Fact[], { from, to, kine }: RawQuestion) {
  const undone = new Set(facts.flatMap((one) => (one.kind === 'fact-voided' ? [one.fact] : [])));
  const rows = facts.filter((one) => !undone.has(one.key));
  const inPeriod = (date: string) => from <= date && date <= to;

  // Who is the same person: every tag points at the lowest one it was ever joined with.
  const same: Record<string, string> = {};
  for (const row of rows) same[row.tag] ??= row.tag;
  for (let changed = true; changed;) {
    changed = false;
    for (const row of rows) {
      if (row.kind !== 'patients-joined') continue;
      const lowest = [same[row.tag] ?? row.tag, same[row.other] ?? row.other].toSorted()[0] ?? '';
      for (const tag of [row.tag, row.other]) {
        if (same[tag] !== lowest) [same[tag], changed] = [lowest, true];
      }
    }
  }

  const word: Record<string, string> = {};
  const takenBack = new Set<string>();
  for (const row of rows) {
    if (row.kind === 'outcome-seen') word[row.intent] = row.outcome;
    if (row.kind === 'session-voided') takenBack.add(row.session);
  }
  const sessions: Record<
    string,
    { episode: string; date: string; kine: string; act: string; seen: boolean }
  > = {};
  const doubtful = new Set<string>();
  for (const row of rows) {
    if (row.kind === 'session-by-hand') {
      const { date, rank, act } = row.session;
      const name = `${row.gesture}#${date}#${rank}`;
      sessions[name] = { episode: row.episode, date, kine: row.practitioner, act, seen: false };
    } else if (row.kind === 'intent-to-bill' && word[row.intent] !== 'failure') {
      for (const { date, rank, act } of row.sessions) {
        const name = `${row.invoice}#${date}#${rank}`;
        if (word[row.intent] !== 'success') doubtful.add(`${row.episode} ${name}`);
        else
          sessions[name] = { episode: row.episode, date, kine: row.practitioner, act, seen: true };
      }
    }
  }
  for (const name of takenBack) delete sessions[name];
  const done = Object.values(sessions);

  const table = rows.flatMap((opened) => {
    if (opened.kind !== 'episode-opened') return [];
    const own = rows.filter((row) => 'episode' in row && row.episode === opened.episode);
    const here = done.filter((one) => one.episode === opened.episode);
    const referral = own.findLast((row) => row.kind === 'referral-decided');
    const referred = referral?.decision === 'none-needed' ? undefined : referral?.date;
    const noted = own.flatMap((row) => (row.kind === 'assessment-noted' ? [row.date] : []));
    const known = [...here.map((one) => one.date), ...noted, ...(referred ? [referred] : [])];
    const said = opened.firstDate ? [opened.firstDate] : [];
    const began =
      known.length > 0 || opened.before > 0
        ? ([...known, ...said].toSorted()[0] ?? opened.day)
        : undefined;
    const documents = own.flatMap((row) => (row.kind === 'diagnosis-recorded' ? [row] : []));
    const good = documents.filter(({ diagnosis }) => diagnosis.linked || diagnosis.kind === 'ald');
    const answers = own.filter((row) => row.kind === 'adverse-event');
    return [
      {
        patient: same[opened.tag],
        kine: opened.practitioner,
        opened: opened.day,
        began,
        here,
        doubts: own.flatMap((row) =>
          row.kind === 'intent-to-bill' && word[row.intent] !== 'failure'
            ? row.sessions.filter(
                ({ date, rank }) =>
                  doubtful.has(`${row.episode} ${row.invoice}#${date}#${rank}`) &&
                  !takenBack.has(`${row.invoice}#${date}#${rank}`),
              )
            : [],
        ),
        prior: good.some(({ diagnosis }) => diagnosis.date <= (began ?? opened.day)),
        later: good.length > 0,
        running: !own.some((row) => row.kind === 'episode-closed'),
        before: opened.before,
        asked: answers.length > 0,
        events: answers.filter((row) => row.what !== '').length,
        referred,
      },
    ];
  });

  const mine = table.filter((row) => kine === null || row.kine === kine);
  const received = mine.filter((row) => row.began !== undefined && inPeriod(row.began));
  const prescribed = rows.reduce((total, row) => {
    if (row.kind !== 'prescribed-seen' || (kine !== null && row.practitioner !== kine))
      return total;
    return inPeriod(`${row.month}-01`) ? total + row.sessions : total;
  }, 0);
  const given = done.filter((one) => inPeriod(one.date) && (kine === null || one.kine === kine));
  const seen = given.filter((one) => one.seen).length;
  return {
    all: group(received),
    with: group(received.filter((row) => row.prior)),
    without: group(received.filter((row) => !row.prior)),
    share: { count: seen, outOf: seen + prescribed, leftOut: given.length - seen },
    given: given.length,
    limits: {
      laterDiagnosis: received.filter((row) => row.later && !row.prior).length,
      doubtful: mine.flatMap((row) => row.doubts).filter(({ date }) => inPeriod(date)).length,
      empty: mine.filter((row) => row.began === undefined && inPeriod(row.opened)).length,
      before: {
        episodes: received.filter((row) => row.before > 0).length,
        sessions: received.map((row) => row.before).reduce((a, b) => a + b, 0),
      },
    },
  };

  function group(episodes: typeof received) {
    const days = episodes.flatMap(({ began, referred }) => {
      if (!began || !referred) return [];
      const [start, end] = [Temporal.PlainDate.from(began), Temporal.PlainDate.from(referred)];
      return [start.until(end, { largestUnit: 'days' }).days];
    });
    const numbers = episodes.map(({ here }) => here.length);
    const total = numbers.reduce((a, b) => a + b, 0);
    const types: Record<string, { episodes: number; sessions: number }> = {};
    for (const { here } of episodes) {
      const named = here
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map(
          ({ act, date }) =>
            ARTICLES.find(([pattern, , since]) => pattern.test(act) && date >= since)?.[1] ??
            'other',
        );
      for (const type of named) (types[type] ??= { episodes: 0, sessions: 0 }).sessions += 1;
      const readable = named.filter((type) => type !== 'other');
      const often = (type: string) => readable.filter((one) => one === type).length;
      const [main = 'other'] = readable.toSorted((a, b) => often(b) - often(a));
      (types[main] ??= { episodes: 0, sessions: 0 }).episodes += 1;
    }
    const patients = new Set(episodes.map(({ patient }) => patient)).size;
    return {
      patients,
      episodes: episodes.length,
      open: episodes.filter(({ running }) => running).length,
      sessions: total,
      meanSessions: numbers.length > 0 ? total / numbers.length : null,
      medianSessions: middle(numbers),
      mostSessions: numbers.length > 0 ? Math.max(...numbers) : null,
      distribution: ['0', '1 2', '3 4', '5 6', '7 8', '9 10 11 12', '13 14 15 16 17 18 19 20'].map(
        (among) => numbers.filter((n) => among.split(' ').includes(String(n))).length,
      ),
      over20: numbers.filter((n) => n > 20).length,
      types,
      adverseEvents: episodes.map(({ events }) => events).reduce((a, b) => a + b, 0),
      adverseAsked: episodes.filter(({ asked }) => asked).length,
      referred: {
        count: new Set(episodes.filter(({ referred }) => referred).map(({ patient }) => patient))
          .size,
        outOf: patients,
      },
      referral:
        days.length === 0
          ? null
          : {
              episodes: days.length,
              median: middle(days),
              least: Math.min(...days),
              most: Math.max(...days),
            },
    };
  }
}

function middle(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half)
    ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
    : (sorted[Math.floor(half)] ?? null);
}
