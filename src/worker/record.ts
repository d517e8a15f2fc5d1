import type { FormDraft } from '../domain/draft.ts';
import { ofKind, type Fact } from '../domain/facts.ts';
import type { CountedSession } from '../domain/sessions.ts';
import { append } from '../ledger/append.ts';
import type { PageRequest } from '../messages/schemas.ts';
import { check } from '../rules/check.ts';
import { placeOf } from '../rules/question.ts';
import { randomId } from '../vault/bytes.ts';
import { questionOf, stamp, type Actor } from './context.ts';
import { decided } from './decisions.ts';
import { openingFacts, patientSeen } from './opening.ts';
import { episodeIn, holdersOf, nextKey, see, seeEpisode } from './seen.ts';
import type { World } from './world.ts';

/**
 * The answer to « Accès direct ? » on this treatment, opening an episode when it is one. Two tabs, or two
 * clicks, that answer the same question open one episode: otherwise its sessions would be split.
 */
export async function qualify(
  world: World,
  origin: string,
  { draft, qualification }: PageRequest<'page/qualify'>,
): Promise<void> {
  const { who, marks, tag, aliases, journal, history } = await see(world, origin, draft);
  const direct = qualification.kind === 'direct-access';
  const { episodes, treatments } = history;
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
  const same = qualification.kind === 'same-episode';
  const episode = same ? episodeIn(history, qualification.episode).id : (opened?.episode ?? null);
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
  const key = `diagnosis|${episode.id}|${diagnosis.kind}|${diagnosis.date}|${randomId()}`;
  const about = { episode: episode.id, diagnosis };
  await append(world.ledger, {
    facts: [{ ...stamp(who, 'page', tag, key), kind: 'diagnosis-recorded', ...about }],
  });
}

/** « Facturer malgré l’alerte »: for this invoice and the dates that exceed now, nothing else. */
export async function override(
  world: World,
  origin: string,
  { draft, reason, note }: PageRequest<'page/override'>,
): Promise<void> {
  const { who, tag, episode, marks, history } = await seeEpisode(world, origin, draft);
  const { standing } = check(questionOf(draft, who, marks, history));
  if (standing.kind !== 'exceeds') return;
  const dates = standing.dates;
  const key = `override|${marks.invoice}|${dates.join(',')}|${randomId()}`;
  const line = { what: 'limit-overridden', subject: tag, cause: key, note: reason } as const;
  await append(world.ledger, {
    facts: [
      {
        ...stamp(who, 'page', tag, key),
        kind: 'limit-overridden',
        episode: episode.id,
        invoice: marks.invoice,
        dates,
        reason,
        note,
      },
      await decided(world, who, 'page', line),
    ],
  });
}

/**
 * « Le décompte est faux »: takes one counted session back, from every episode that counts it. Two lines of
 * one day may share a name in two episodes; their acts tell them apart.
 */
export async function voidFromPage(
  world: World,
  origin: string,
  { draft, session, act, reason }: PageRequest<'page/void-session'>,
): Promise<void> {
  const { who, tag, journal, history } = await see(world, origin, draft);
  const isMeant = (counted: CountedSession) => counted.id === session && counted.act === act;
  // None: taken back already, by a first click or a message that was sent again.
  const facts = holdersOf(history, isMeant).map(({ id: episode, tag: under }): Fact => {
    const key = nextKey(journal, `void|${session}|${episode}`);
    return { ...stamp(who, 'page', under, key), kind: 'session-voided', episode, session, reason };
  });
  const [first] = facts;
  if (!first) return;
  const line = { what: 'session-voided', subject: tag, cause: first.key } as const;
  await append(world.ledger, { facts: [...facts, await decided(world, who, 'page', line)] });
}

/** The place that the form bills from, else the first: eligibility was judged before. */
function placeFor(draft: FormDraft, { profile }: Actor): string {
  return (placeOf({ draft, profile }) ?? profile.places[0])?.id ?? 'none';
}
