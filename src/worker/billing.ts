import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { answerFor, type Episode } from '../domain/episode.ts';
import { unansweredEpisode, type Fact, type Session } from '../domain/facts.ts';
import { append } from '../ledger/append.ts';
import { factByKey } from '../ledger/read.ts';
import type { PageRequest } from '../messages/schemas.ts';
import { assignLines } from '../rules/assignment.ts';
import { sessionsOnForm } from '../rules/form-sessions.ts';
import { beforePrescription } from '../rules/prescribed.ts';
import { readPrescriber } from '../rules/prescriber.ts';
import { actor, stamp } from './context.ts';
import { notePrescribed } from './prescribed.ts';
import { see, type Seen } from './seen.ts';
import type { World } from './world.ts';

/** What a form reserves in one episode. */
interface Share {
  episode: string;
  sessions: Session[];
  assessments: CivilDate[];
  prescribedOn: CivilDate | null;
}

/**
 * She pressed the button: the sessions of the form hold their places, each in its episode, until the outcome
 * is known. Said again after a killed worker, it changes nothing: what was assigned in between counts for
 * the next form, not for this one.
 */
export async function intend(
  world: World,
  origin: string,
  { draft, intent }: PageRequest<'page/intend'>,
): Promise<void> {
  if ((await factByKey(world.ledger, intentKey(intent))) !== null) return;
  const seen = await see(world, origin, draft);
  const { who, marks, history } = seen;
  const tagOf = ({ episode }: Share) =>
    history.episodes.find(({ id }) => id === episode)?.tag ?? seen.tag;
  const shares = sharesOf(draft, seen).filter(
    ({ sessions, assessments }) => sessions.length > 0 || assessments.length > 0,
  );
  if (shares.length === 0) return;
  const facts = shares.map(
    // The first one written has the plain key, whichever episode it is: the outcome looks for that.
    (share, index): Fact => ({
      ...stamp(who, 'page', tagOf(share), intentKey(intent, index === 0 ? null : share.episode)),
      kind: 'intent-to-bill',
      intent,
      invoice: marks.invoice,
      ...share,
    }),
  );
  await append(world.ledger, { facts });
}

/**
 * What became of an intent, in all its episodes. False where there was nothing to keep: the form reserved
 * nothing, or somebody who saw more has told already.
 */
export async function recordOutcome(
  world: World,
  origin: string,
  { draft, intent, outcome, evidence, filedAs }: PageRequest<'page/outcome'>,
): Promise<boolean> {
  const mark = filedAs ? await world.ledger.keys.alias(`${origin}|invoice|${filedAs}`) : null;
  if (draft && outcome === 'success') await notePrescribed(world, origin, draft, mark);
  // The worker may have been killed before it wrote the intent. Written twice, it is one fact.
  if (draft) await intend(world, origin, { draft, intent });
  const intended = await factByKey(world.ledger, intentKey(intent));
  if (intended?.kind !== 'intent-to-bill') return false;
  if (outcome === 'unknown' && (await isTold(world, intent))) return false;
  const { day, at } = await actor(world, draft);
  // Whoever sent it: the page that answers may name nobody, or the switch may have been turned since.
  const { tag, practitioner, where } = intended;
  const key = outcomeKey(intent, outcome);
  await append(world.ledger, {
    facts: [
      {
        v: 1,
        key,
        tag,
        at,
        day,
        practitioner,
        origin: 'page',
        ...(where === undefined ? {} : { where }),
        kind: 'outcome-seen',
        intent,
        outcome,
        evidence,
        filedAs: mark,
      },
    ],
  });
  return true;
}

/** Somebody who saw nothing has nothing to say against one who saw what became of it. */
async function isTold({ ledger }: World, intent: string): Promise<boolean> {
  const told = ['success', 'failure'].map((outcome) =>
    factByKey(ledger, outcomeKey(intent, outcome)),
  );
  return (await Promise.all(told)).some((fact) => fact !== null);
}

function outcomeKey(intent: string, outcome: string): string {
  return `outcome|${intent}|${outcome}`;
}

/** The idempotency key of an intent; `episode`: of its further share in another episode. */
export function intentKey(intent: string, episode: string | null = null): string {
  return episode === null ? `intent|${intent}` : `intent|${intent}|${episode}`;
}

/**
 * Which sessions of the form go to which episode, by the same rules that judged it. Without an answer to
 * « Accès direct ? » they wait under their treatment for the episode that it will name.
 */
function sharesOf(draft: FormDraft, { who, marks, history }: Seen): Share[] {
  const answer = answerFor(history, marks.treatment, marks.invoice);
  const episode = history.episodes.find(({ id }) => id === answer);
  const prescriber = readPrescriber(draft.prescriber ?? [], who.profile);
  if (prescriber === 'own-renewal') return [];
  if (prescriber === 'other') return episode ? [beforeTheDoctor(draft, episode, who.day)] : [];
  // The day of a prescription is hers only where she stands as prescriber.
  const prescribedOn = prescriber === 'own' ? draft.prescriptionDate : null;
  if (!episode) {
    const { sessions, assessments } = sessionsOnForm(draft.lines, who.day);
    const waiting = unansweredEpisode(marks.treatment);
    return [{ episode: waiting, sessions, assessments, prescribedOn }];
  }
  const { parts } = assignLines(draft.lines, episode, history, who.day);
  return parts.map(({ episode: { id }, lines }) => {
    const { sessions, assessments } = sessionsOnForm(lines, who.day);
    return { episode: id, sessions, assessments, prescribedOn };
  });
}

/** Rule PRE-10: on a doctor's form what came before the ordonnance was direct access. */
function beforeTheDoctor(draft: FormDraft, { id }: Episode, day: CivilDate): Share {
  const form = sessionsOnForm(draft.lines, day);
  return { episode: id, ...beforePrescription({ draft }, form), prescribedOn: null };
}
