import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { NO_HISTORY, type History } from '../domain/episode.ts';
import { patientKey } from '../domain/patient.ts';
import { ownTexts } from '../domain/profile.ts';
import type { UnknownReason, Verdict } from '../domain/verdict.ts';
import { historyOf, patientOf } from '../ledger/read.ts';
import { readProfiles } from '../ledger/settings.ts';
import type { Assessment } from '../messages/shapes.ts';
import { bare } from '../rules/bare.ts';
import { check } from '../rules/check.ts';
import { isRunning } from '../rules/coming-back.ts';
import { SealBroken } from '../vault/keys.ts';
import { citationsFor } from './citations.ts';
import {
  actor,
  marksOf,
  matchPatient,
  questionOf,
  whoBills,
  type PatientMatch,
} from './context.ts';
import type { World } from './world.ts';

/** What is told of a patient beside the verdict; of one nobody knows, nothing. */
type Beside = Pick<Assessment, 'episodes' | 'cameBefore' | 'otherName'>;
export const NOBODY: Beside = { episodes: [], cameBefore: false, otherName: null };

/** An answer to a page, without the number under which it goes out. */
export type Judged = Omit<Assessment, 'revision'>;

/** Judges the form that a page shows. What cannot be known is said as `unknown`, never as zero. */
export async function assess(world: World, origin: string, draft: FormDraft): Promise<Judged> {
  const { verdict: judged, ...beside } = await judge(world, origin, draft);
  const profile = whoBills(await readProfiles(world.ledger), draft);
  const observes = profile?.observes ?? false;
  // What is not offered here can be filled nowhere: the page and its frames have no other plan.
  const verdict = observes ? { ...judged, fill: null } : judged;
  const citations = citationsFor(verdict);
  return { verdict, citations, own: ownTexts(profile), observes, ...beside };
}

async function judge(
  world: World,
  origin: string,
  draft: FormDraft,
): Promise<Beside & { verdict: Verdict }> {
  if ((await readProfiles(world.ledger)).list.length === 0) return unknown('no-profile');
  const who = await actor(world, draft);
  const marks = await marksOf(world, origin, draft);
  const match = await matchPatient(world, draft, marks);
  try {
    const found = match.kind === 'found';
    const history = found ? await historyOf(world.ledger, match.tag) : NO_HISTORY;
    const verdict = check(questionOf(draft, who, marks, history));
    // An invoice of somebody else's is none of our business, whoever the patient is.
    const ours = verdict.standing.kind !== 'not-concerned';
    if (ours && match.kind === 'nobody') return unknown('no-patient');
    if (ours && match.kind === 'ambiguous') {
      return { ...unknown('ambiguous-patient'), otherName: await otherNameOf(world, match) };
    }
    return { verdict, ...besideOf(history, verdict, who.day) };
  } catch (error) {
    if (error instanceof SealBroken) return unknown('unreadable');
    throw error;
  }
}

/** The episode that was answered for this form may be past its three months: its acts are still its own. */
function besideOf({ episodes }: History, { episode }: Verdict, day: CivilDate): Beside {
  const running = episodes.filter((candidate) => isRunning(candidate, day));
  const named = episodes.filter((one) => running.includes(one) || one.id === episode?.id);
  return {
    episodes: named.map(({ id, region }) => ({ id, region })),
    cameBefore: running.length < episodes.length,
    otherName: null,
  };
}

/** The name that the software's own id was last seen with, to ask whether it is the same person. */
async function otherNameOf(
  { ledger }: World,
  { patient, other }: Extract<PatientMatch, { kind: 'ambiguous' }>,
): Promise<Assessment['otherName']> {
  const names = await patientOf(ledger, other);
  if (names === null) return null;
  const { birthName, firstName, birthDate } = names;
  const sameNames = patientKey(names) === patientKey({ ...patient, birthDate });
  return { birthName, firstName, sameNames };
}

function unknown(why: UnknownReason): Beside & { verdict: Verdict } {
  return { verdict: bare({ kind: 'unknown', why }), ...NOBODY };
}
