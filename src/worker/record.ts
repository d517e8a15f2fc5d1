import type { FormDraft } from '../domain/draft.ts';
import { answerFor, foldHistory } from '../domain/episode.ts';
import { ofKind, unansweredEpisode, type Fact } from '../domain/facts.ts';
import { append, type Append } from '../ledger/append.ts';
import { factByKey, factsOf } from '../ledger/read.ts';
import type { PageRequest } from '../messages/schemas.ts';
import { check } from '../rules/check.ts';
import { sessionsOnForm } from '../rules/form-sessions.ts';
import { randomId } from '../vault/bytes.ts';
import { actor, marksOf, matchPatient, stamp, type Actor, type Marks } from './context.ts';
import { openingFacts, patientSeen } from './opening.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A form whose patient and treatment are known: what every record from a page starts from. */
interface Seen {
  who: Actor;
  marks: Marks;
  tag: string;
  aliases: Append['aliases'];
}

/**
 * The answer to « Accès direct ? » on this treatment, opening an episode when it is one. Two tabs, or two
 * clicks, that answer the same question open one episode: otherwise its sessions would be split.
 */
export async function qualify(
  world: World,
  origin: string,
  { draft, qualification }: PageRequest<'page/qualify'>,
): Promise<void> {
  const { who, marks, tag, aliases } = await see(world, origin, draft);
  const journal = await factsOf(world.ledger, tag);
  const direct = qualification.kind === 'direct-access';
  const { episodes, treatments } = foldHistory(journal);
  const current = episodes.find(({ id }) => id === treatments.get(marks.treatment));
  // After the end of an episode the same treatment may open another.
  if (direct && current?.closedOn === null) return;
  // Names the question that is answered: the answers written before it tell it from a later one.
  const answers = ofKind(journal, 'treatment-answered');
  const turn = `${marks.treatment}|${answers.filter((fact) => fact.treatment === marks.treatment).length}`;
  const opened = direct
    ? openingFacts(who, 'page', tag, qualification.opening, {
        place: placeFor(draft, who),
        episode: await world.ledger.keys.alias(`episode|${turn}`),
      })
    : null;
  const episode =
    opened?.episode ?? (qualification.kind === 'same-episode' ? qualification.episode : null);
  const answered: Fact = {
    ...stamp(who, 'page', tag, `answer|${turn}`),
    kind: 'treatment-answered',
    treatment: marks.treatment,
    episode,
  };
  // « Ordonnance » is none of our business: no name is kept of a patient with a prescription.
  const known = episode !== null;
  const seen = known && draft.patient ? [patientSeen(who, 'page', tag, draft.patient)] : [];
  await append(world.ledger, {
    facts: [...seen, ...(opened?.facts ?? []), answered],
    aliases: known ? (aliases ?? []) : [],
  });
}

/** A diagnosis document for the episode of the form on screen. */
export async function recordDiagnosis(
  world: World,
  origin: string,
  { draft, diagnosis }: PageRequest<'page/record-diagnosis'>,
): Promise<void> {
  const { who, tag, episode } = await seeEpisode(world, origin, draft);
  const key = `diagnosis|${episode}|${diagnosis.kind}|${diagnosis.date}|${randomId()}`;
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'page', tag, key), kind: 'diagnosis-recorded', episode, diagnosis }],
  });
}

/**
 * She pressed the button: the sessions of the form hold their places until the outcome is known. Without
 * an answer to « Accès direct ? » they wait under their treatment for the episode that it will name.
 */
export async function intend(
  world: World,
  origin: string,
  { draft, intent }: PageRequest<'page/intend'>,
): Promise<void> {
  const { who, tag, marks } = await see(world, origin, draft);
  const history = foldHistory(await factsOf(world.ledger, tag));
  const answer = answerFor(history, marks.treatment, marks.invoice);
  const episode = answer ?? unansweredEpisode(marks.treatment);
  const { sessions, assessments } = sessionsOnForm(draft.lines, who.day);
  if (sessions.length === 0 && assessments.length === 0) return;
  const fact: Fact = {
    ...stamp(who, 'page', tag, intentKey(intent)),
    kind: 'intent-to-bill',
    intent,
    episode,
    invoice: marks.invoice,
    sessions,
    assessments,
  };
  await append(world.ledger, { facts: [fact] });
}

/** What became of an intent. One that reserved nothing has no outcome to keep. */
export async function recordOutcome(
  world: World,
  origin: string,
  { draft, intent, outcome, evidence, filedAs }: PageRequest<'page/outcome'>,
): Promise<void> {
  // The worker may have been killed before it wrote the intent. Written twice, it is one fact.
  if (draft) await intend(world, origin, { draft, intent });
  const intended = await factByKey(world.ledger, intentKey(intent));
  if (intended?.kind !== 'intent-to-bill') return;
  const who = await actor(world);
  const mark = filedAs ? await world.ledger.keys.alias(`${origin}|invoice|${filedAs}`) : null;
  const key = `outcome|${intent}|${outcome}`;
  await append(world.ledger, {
    facts: [
      {
        ...stamp(who, 'page', intended.tag, key),
        kind: 'outcome-seen',
        intent,
        outcome,
        evidence,
        filedAs: mark,
      },
    ],
  });
}

/** « Facturer malgré l’alerte »: for this invoice and the dates that exceed now, nothing else. */
export async function override(
  world: World,
  origin: string,
  { draft, reason, note }: PageRequest<'page/override'>,
): Promise<void> {
  const { who, tag, episode, marks } = await seeEpisode(world, origin, draft);
  const { standing } = check({
    draft,
    history: foldHistory(await factsOf(world.ledger, tag)),
    profile: who.profile,
    day: who.day,
    invoiceMark: marks.invoice,
    treatmentMark: marks.treatment,
  });
  if (standing.kind !== 'exceeds') return;
  const dates = standing.dates;
  const key = `override|${marks.invoice}|${dates.join(',')}|${randomId()}`;
  await append(world.ledger, {
    facts: [
      {
        ...stamp(who, 'page', tag, key),
        kind: 'limit-overridden',
        episode,
        invoice: marks.invoice,
        dates,
        reason,
        note,
      },
    ],
  });
}

/** « Le décompte est faux »: takes one counted session back, from the dialog. */
export async function voidFromPage(
  world: World,
  origin: string,
  { draft, session, reason }: PageRequest<'page/void-session'>,
): Promise<void> {
  const { who, tag, episode } = await seeEpisode(world, origin, draft);
  const key = `void|${session}|${randomId()}`;
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'page', tag, key), kind: 'session-voided', episode, session, reason }],
  });
}

/** The idempotency key of an intent: the page draws the id, a retry of its message changes nothing. */
export function intentKey(intent: string): string {
  return `intent|${intent}`;
}

async function see(world: World, origin: string, draft: FormDraft): Promise<Seen> {
  const who = await actor(world);
  const marks = await marksOf(world, origin, draft);
  const match = await matchPatient(world, draft, marks);
  if (match.kind !== 'found') throw new Refusal('unknown-patient');
  return { who, marks, tag: match.tag, aliases: match.aliases };
}

async function seeEpisode(world: World, origin: string, draft: FormDraft) {
  const seen = await see(world, origin, draft);
  const history = foldHistory(await factsOf(world.ledger, seen.tag));
  const { treatment, invoice } = seen.marks;
  const episode = answerFor(history, treatment, invoice);
  if (!episode) throw new Refusal('no-episode');
  return { ...seen, episode };
}

/** The place whose AM number the screen shows, else the first: eligibility was judged before. */
function placeFor(draft: FormDraft, { profile }: Actor): string {
  const shown = [...draft.executant, ...draft.prescriber].join(' ');
  const match = profile.places.find(({ amNumber }) => shown.includes(amNumber));
  return (match ?? profile.places[0])?.id ?? 'none';
}
