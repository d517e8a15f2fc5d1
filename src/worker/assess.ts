import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { NO_HISTORY, type History } from '../domain/episode.ts';
import type { Profile } from '../domain/profile.ts';
import type { UnknownReason, Verdict } from '../domain/verdict.ts';
import { currentRevision } from '../ledger/append.ts';
import { historyOf, readProfile } from '../ledger/read.ts';
import type { Assessment } from '../messages/shapes.ts';
import { bare } from '../rules/bare.ts';
import { check } from '../rules/check.ts';
import { isRunning } from '../rules/coming-back.ts';
import { SealBroken } from '../vault/keys.ts';
import { citationsFor } from './citations.ts';
import { actor, marksOf, matchPatient } from './context.ts';
import type { World } from './world.ts';

/** What is told of a patient beside the verdict; of one nobody knows, nothing. */
type Beside = Pick<Assessment, 'episodes' | 'cameBefore'>;
export const NOBODY: Beside = { episodes: [], cameBefore: false };

/** Judges the form that a page shows. What cannot be known is said as `unknown`, never as zero. */
export async function assess(world: World, origin: string, draft: FormDraft): Promise<Assessment> {
  // Read before the facts: a write in between makes this answer older, never wrongly newer.
  const revision = await currentRevision(world.ledger.db);
  const { verdict, ...beside } = await judge(world, origin, draft);
  const own = ownTexts(await readProfile(world.ledger));
  return { verdict, citations: citationsFor(verdict), own, ...beside, revision };
}

/** What stands in a prescriber's field when it is she: her numbers, and her name in both orders. */
export function ownTexts(profile: Profile | null): string[] {
  if (profile === null) return [];
  const { familyName, firstName, rpps, places } = profile;
  const numbers = [rpps, ...places.map(({ amNumber }) => amNumber)];
  return [...numbers, `${familyName} ${firstName}`, `${firstName} ${familyName}`];
}

async function judge(
  world: World,
  origin: string,
  draft: FormDraft,
): Promise<Beside & { verdict: Verdict }> {
  if ((await readProfile(world.ledger)) === null) return unknown('no-profile');
  const { profile, day } = await actor(world);
  const marks = await marksOf(world, origin, draft);
  const match = await matchPatient(world, draft, marks);
  if (match.kind === 'ambiguous') return unknown('ambiguous-patient');
  try {
    const found = match.kind === 'found';
    const history = found ? await historyOf(world.ledger, match.tag) : NO_HISTORY;
    const verdict = check({
      draft,
      history,
      profile,
      day,
      invoiceMark: marks.invoice,
      treatmentMark: marks.treatment,
    });
    // An invoice of somebody else's is none of our business, whoever the patient is.
    if (!found && verdict.standing.kind !== 'not-concerned') return unknown('no-patient');
    return { verdict, ...besideOf(history, verdict, day) };
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
  };
}

function unknown(why: UnknownReason): Beside & { verdict: Verdict } {
  return { verdict: bare({ kind: 'unknown', why }), ...NOBODY };
}
