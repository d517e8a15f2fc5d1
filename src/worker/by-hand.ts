import { append } from '../ledger/append.ts';
import { tagOf } from '../ledger/read.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { randomId } from '../vault/bytes.ts';
import { actor, atPlace, stamp } from './context.ts';
import { openingFacts, patientSeen } from './opening.ts';
import { Refusal } from './refusal.ts';
import { known, nextKey } from './seen.ts';
import { sessionNoted, sessionTakenBack } from './session-facts.ts';
import type { World } from './world.ts';

/** « Nouvel épisode » with no page at all. */
export async function openEpisode(
  world: World,
  { patient, opening, place }: UiRequest<'ui/open-episode'>,
): Promise<{ tag: string; episode: string }> {
  const anybody = await actor(world);
  const tag = await tagOf(world.ledger, patient);
  const { places } = anybody.profile;
  const chosen = places.find(({ id }) => id === place) ?? places[0];
  const name = { place: chosen?.id ?? 'none', episode: randomId() };
  const who = atPlace(anybody, name.place);
  const { episode, facts } = openingFacts(who, 'popup', tag, opening, name);
  await append(world.ledger, { facts: [patientSeen(who, 'popup', tag, patient), ...facts] });
  return { tag, episode };
}

/**
 * « +1 ». A day that already holds a session asks first; a day to come is planned, not done (PLA-02).
 * Returns the identity under which it can be taken back.
 */
export async function addSession(
  world: World,
  { tag, episode, date, second }: UiRequest<'ui/add-session'>,
): Promise<{ session: string }> {
  const found = await known(world, tag, episode);
  const { fact, session } = sessionNoted(found, { date, act: '', second });
  await append(world.ledger, { facts: [fact] });
  return { session };
}

/** Takes a session back; the journal keeps both facts. */
export async function voidSession(
  world: World,
  { tag, episode, session, reason }: UiRequest<'ui/void-session'>,
): Promise<void> {
  const found = await known(world, tag, episode);
  const what = 'session-voided';
  const facts = await sessionTakenBack(world, found, session, { reason, what });
  await append(world.ledger, { facts });
}

/** A diagnosis document, told without a page. */
export async function addDiagnosis(
  world: World,
  { tag, episode, diagnosis }: UiRequest<'ui/record-diagnosis'>,
): Promise<void> {
  const { who, episode: of } = await known(world, tag, episode);
  const key = `diagnosis|${episode}|${randomId()}`;
  await append(world.ledger, {
    facts: [
      { ...stamp(who, 'popup', of.tag, key), kind: 'diagnosis-recorded', episode, diagnosis },
    ],
  });
}

/** Her word on an invoice whose outcome no page could tell. */
export async function settleOutcome(
  world: World,
  { tag, intent, outcome }: UiRequest<'ui/settle-outcome'>,
): Promise<void> {
  const who = await actor(world);
  const key = `settled|${intent}|${outcome}|${randomId()}`;
  await append(world.ledger, {
    facts: [
      {
        ...stamp(who, 'popup', tag, key),
        kind: 'outcome-seen',
        intent,
        outcome,
        evidence: ['kiné'],
        filedAs: null,
      },
    ],
  });
}

/** Her word on a day that two invoices claim, or on what was noted by hand (rules CNT-05, CNT-15). */
export async function settleDoubt(
  world: World,
  { tag, episode, session, answer }: UiRequest<'ui/settle-doubt'>,
): Promise<void> {
  const { who, episode: of } = await known(world, tag, episode);
  const key = `doubt|${session}|${answer}|${randomId()}`;
  await append(world.ledger, {
    facts: [
      {
        ...stamp(who, 'popup', of.tag, key),
        kind: 'session-doubt-settled',
        episode,
        session,
        answer,
      },
    ],
  });
}

/** An ordonnance arrived (rule CNT-11), told without a page. */
export async function addPrescription(
  world: World,
  { tag, episode, prescription }: UiRequest<'ui/record-prescription'>,
): Promise<void> {
  const { who, journal, episode: of } = await known(world, tag, episode);
  if (prescription.date > who.day) throw new Refusal('future-date');
  const key = nextKey(journal, `prescription|${episode}|${prescription.date}`);
  const about = { episode, ...prescription };
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'popup', of.tag, key), kind: 'prescription-obtained', ...about }],
  });
}

/** An initial assessment (BDK) that no invoice shows; once a day is enough. */
export async function noteAssessment(
  world: World,
  { tag, episode, date }: UiRequest<'ui/note-assessment'>,
): Promise<void> {
  const { who, journal, episode: of } = await known(world, tag, episode);
  if (date > who.day) throw new Refusal('future-date');
  if (of.assessments.includes(date)) return;
  const key = nextKey(journal, `assessment|${episode}|${date}`);
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'popup', of.tag, key), kind: 'assessment-noted', episode, date }],
  });
}
