import { earliest, type CivilDate } from '../../domain/civil-date.ts';
import { foldHistory, type Episode } from '../../domain/episode.ts';
import { ofKind, type Session } from '../../domain/facts.ts';
import type { Patient } from '../../domain/patient.ts';
import type { PastCare, PastLine } from '../../domain/past-care.ts';
import { factsOf } from '../../ledger/facts-of.ts';
import type { Ledger } from '../../ledger/open.ts';
import { tagOf } from '../../ledger/read.ts';
import { sessionId, type CountedSession } from '../../domain/sessions.ts';
import { inOrder, treatmentKey } from './groups.ts';

/** What the ledger knows of somebody in a table. */
export interface Known {
  tag: string;
  /** Everything was erased at their wish, and they were not seen since. */
  erased: boolean;
  /** Keys of all facts: what was once taken in is known, also when it was taken back since. */
  keys: ReadonlySet<string>;
  episodes: readonly Episode[];
}

/** What lines of acts stand for (rules/form-sessions.ts): this folder knows no rule. */
export type ReadLines = (
  lines: readonly PastLine[],
  today: CivilDate,
) => { sessions: readonly Session[]; assessments: readonly CivilDate[] };

/** What one course of care would bring. */
export interface Plan {
  /** The episode it goes to. */
  episode: string;
  /** It opens that episode. */
  opens: boolean;
  /** Its first day, for an episode that opens. */
  firstDate: CivilDate | null;
  sessions: { key: string; gesture: string; session: Session }[];
  assessments: { key: string; date: CivilDate }[];
  /** Sessions and assessments that are counted already. */
  known: number;
  /** Lines that are neither: travel, supplements. */
  nothing: number;
}

/** Reads what the ledger knows of a patient, under every name that was joined. */
export async function knownOf(ledger: Ledger, patient: Patient): Promise<Known> {
  const tag = await tagOf(ledger, patient);
  const facts = await factsOf(ledger, tag);
  const erased = ofKind(facts, 'patient-erased')
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  const seenSince = ofKind(facts, 'patient-seen').some(({ at }) => erased && at > erased.at);
  return {
    tag,
    erased: erased !== undefined && !seenSince,
    keys: new Set(facts.map(({ key }) => key)),
    episodes: facts.length === 0 ? [] : foldHistory(facts).episodes,
  };
}

/** The episodes that may still take sessions. */
export function openEpisodes({ episodes }: Known): Episode[] {
  return episodes.filter(({ closedOn }) => closedOn === null);
}

/**
 * What would be written of a course of care. Sessions that are only counted (no line) open an episode, unless
 * one is open: whether they are its own nobody can tell. The keys come from patient, treatment, day and rank: the same
 * table twice is known the second time. A day on which its episode already has a session is known too.
 */
export async function planCare(
  { keys: marks }: Pick<Ledger, 'keys'>,
  known: Known,
  care: PastCare,
  today: CivilDate,
  readLines: ReadLines,
): Promise<Plan> {
  const about = `${known.tag}|${treatmentKey(care.treatment)}`;
  const target = known.episodes.find(({ id }) => id === care.episode) ?? null;
  const { sessions, assessments } = readLines(inOrder(care.lines), today);
  const days = new Set(target?.sessions.map(({ date }) => date));
  const noted = new Set(target?.assessments);
  const named = await Promise.all(
    sessions.map(async (session) => {
      const gesture = await marks.alias(`import|${about}|${session.date}|${session.rank}`);
      return { key: `by-hand|${gesture}`, gesture, session };
    }),
  );
  const bilans = await Promise.all(
    [...new Set(assessments)].map(async (date) => {
      return { key: `import-bdk|${await marks.alias(`import-bdk|${about}|${date}`)}`, date };
    }),
  );
  const freshSessions = named.filter(
    ({ key, session }) => !known.keys.has(key) && !days.has(session.date),
  );
  const freshBilans = bilans.filter(({ key, date }) => !known.keys.has(key) && !noted.has(date));
  const firstDate = earliest([
    care.firstDate,
    ...freshSessions.map(({ session }) => session.date),
    ...freshBilans.map(({ date }) => date),
  ]);
  const opened = await marks.alias(`import-episode|${about}|${firstDate ?? ''}|${care.before}`);
  const isCounted = care.lines.length === 0;
  const isThere = known.keys.has(`episode|${opened}`) || openEpisodes(known).length > 0;
  const brings = isCounted ? !isThere : freshSessions.length + freshBilans.length > 0;
  const given = isCounted ? 1 : named.length + bilans.length;
  const fresh = isCounted ? Number(brings) : freshSessions.length + freshBilans.length;
  return {
    episode: target?.id ?? opened,
    opens: target === null && brings,
    firstDate,
    sessions: freshSessions,
    assessments: freshBilans,
    known: given - fresh,
    nothing: Math.max(0, care.lines.length - sessions.length - assessments.length),
  };
}

/** What is known once a plan is carried out: a second course of care for the same episode adds no day twice. */
export function afterPlan(known: Known, { episode, sessions, assessments }: Plan): Known {
  const episodes = known.episodes.map((before) =>
    before.id === episode
      ? {
          ...before,
          sessions: [
            ...before.sessions,
            ...sessions.map(({ gesture, session }) => planned(gesture, session)),
          ],
          assessments: [...before.assessments, ...assessments.map(({ date }) => date)],
        }
      : before,
  );
  return { ...known, episodes };
}

function planned(gesture: string, session: Session): CountedSession {
  const sure = { certainty: 'certain', doubt: null, settled: null, near: null } as const;
  const by = { origin: 'import', invoice: null, intent: null, at: 0 } as const;
  return { ...session, ...sure, ...by, id: sessionId(gesture, session) };
}
