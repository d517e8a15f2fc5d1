import type { FormDraft } from '../domain/draft.ts';
import type { Profile } from '../domain/profile.ts';
import type { UnknownReason, Verdict } from '../domain/verdict.ts';
import { currentRevision } from '../ledger/append.ts';
import { historyOf, readProfile } from '../ledger/read.ts';
import type { Assessment } from '../messages/shapes.ts';
import { bare } from '../rules/bare.ts';
import { check } from '../rules/check.ts';
import { SealBroken } from '../vault/keys.ts';
import { citationsFor } from './citations.ts';
import { actor, marksOf, matchPatient } from './context.ts';
import type { World } from './world.ts';

/** Judges the form that a page shows. What cannot be known is said as `unknown`, never as zero. */
export async function assess(world: World, origin: string, draft: FormDraft): Promise<Assessment> {
  // Read before the facts: a write in between makes this answer older, never wrongly newer.
  const revision = await currentRevision(world.ledger.db);
  const verdict = await judge(world, origin, draft);
  const own = ownTexts(await readProfile(world.ledger));
  return { verdict, citations: citationsFor(verdict), own, revision };
}

/** What stands in a prescriber's field when it is she: her numbers, and her name in both orders. */
export function ownTexts(profile: Profile | null): string[] {
  if (profile === null) return [];
  const { familyName, firstName, rpps, places } = profile;
  const numbers = [rpps, ...places.map(({ amNumber }) => amNumber)];
  return [...numbers, `${familyName} ${firstName}`, `${firstName} ${familyName}`];
}

async function judge(world: World, origin: string, draft: FormDraft): Promise<Verdict> {
  if ((await readProfile(world.ledger)) === null) return unknown('no-profile');
  const { profile, day } = await actor(world);
  const marks = await marksOf(world, origin, draft);
  const match = await matchPatient(world, draft, marks);
  if (match.kind === 'ambiguous') return unknown('ambiguous-patient');
  try {
    const history =
      match.kind === 'found'
        ? await historyOf(world.ledger, match.tag)
        : { episodes: [], treatments: new Map() };
    const verdict = check({
      draft,
      history,
      profile,
      day,
      invoiceMark: marks.invoice,
      treatmentMark: marks.treatment,
    });
    // An invoice of somebody else's is none of our business, whoever the patient is.
    return match.kind === 'nobody' && verdict.standing.kind !== 'not-concerned'
      ? unknown('no-patient')
      : verdict;
  } catch (error) {
    if (error instanceof SealBroken) return unknown('unreadable');
    throw error;
  }
}

function unknown(why: UnknownReason): Verdict {
  return bare({ kind: 'unknown', why });
}
