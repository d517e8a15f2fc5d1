import { afterPlan, planCare, knownOf, type Known, type Plan } from '../backup/past/plan.ts';
import type { Fact } from '../domain/facts.ts';
import { PRACTICE, type Decision } from '../domain/practice-facts.ts';
import { patientKey } from '../domain/patient.ts';
import type { ImportCounts, PastCare } from '../domain/past-care.ts';
import { append } from '../ledger/append.ts';
import { countImport, readImport, writeImport, type KnownImport } from '../ledger/imports.ts';
import { readProfiles } from '../ledger/settings.ts';
import { undoImport } from '../ledger/undo-import.ts';
import type { ImportedPart } from '../messages/import-shapes.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { sessionsOnForm } from '../rules/form-sessions.ts';
import { randomId } from '../vault/bytes.ts';
import { actor, stamp, type Actor } from './context.ts';
import { openingFacts, patientSeen } from './opening.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** Begins an import, or goes on with one that was broken off. @throws Refusal `no-profile`, `no-import` */
export async function beginImport(
  world: World,
  { kind, file, resume }: UiRequest<'ui/import-begin'>,
): Promise<{ batch: string }> {
  const { at } = await actor(world);
  if (resume !== null) {
    const { id } = await running(world, resume);
    return { batch: id };
  }
  const batch = randomId();
  const record = { kind, file, state: 'running', counts: null, kept: 0 } as const;
  await writeImport(world.ledger, { id: batch, at, ...record });
  return { batch };
}

/**
 * Takes in some patients' past care, all of it or nothing. What is known stays as it is; who was erased stays
 * erased. @throws Refusal `no-import` when it was undone meanwhile, `no-episode`, `future-date`
 */
export async function importPart(
  world: World,
  { batch, cares }: UiRequest<'ui/import-part'>,
): Promise<ImportedPart> {
  await running(world, batch);
  const who = await actor(world);
  const { list } = await readProfiles(world.ledger);
  const part: ImportedPart = { sessions: 0, assessments: 0, episodes: 0, known: 0, erased: 0 };
  const facts: Fact[] = [];
  for (const ofOne of Map.groupBy(cares, ({ patient }) => patientKey(patient)).values()) {
    let known = await knownOf(world.ledger, ofOne[0]?.patient ?? nobody());
    if (known.erased) {
      part.erased += 1;
      continue;
    }
    for (const care of ofOne) {
      refuseWrong(care, known, who);
      const plan = await planCare(world.ledger, known, care, who.day, sessionsOnForm);
      const profile = list.find(({ rpps }) => rpps === care.practitioner) ?? who.profile;
      facts.push(...factsFor(care, plan, known, { ...who, profile }));
      part.sessions += plan.sessions.length;
      part.assessments += plan.assessments.length;
      part.episodes += plan.opens ? 1 : 0;
      part.known += plan.known;
      known = afterPlan(known, plan);
    }
  }
  if (facts.length > 0) await append(world.ledger, { facts, batch });
  return part;
}

/** Everything is there: what the import brought is counted and noted. @throws Refusal `no-import` */
export async function endImport(
  world: World,
  { batch }: UiRequest<'ui/import-end'>,
): Promise<ImportCounts> {
  const known = await running(world, batch);
  const who = await actor(world);
  const counts = await countImport(world.ledger, batch);
  await append(world.ledger, { facts: [decision(who, 'imported', batch)] });
  await writeImport(world.ledger, { ...known, state: 'done', counts });
  return counts;
}

/** Takes everything out again that an import brought, finished or not. @throws Refusal `no-import` */
export async function takeImportBack(
  world: World,
  { batch }: UiRequest<'ui/import-undo'>,
): Promise<{ kept: number }> {
  const known = await readImport(world.ledger, batch);
  if (known === null || known.state === 'undone') throw new Refusal('no-import');
  const who = await actor(world);
  const counts = known.counts ?? (await countImport(world.ledger, batch));
  const noted = decision(who, 'import-undone', batch);
  return { kept: await undoImport(world.ledger, { ...known, counts }, noted) };
}

async function running({ ledger }: World, batch: string): Promise<KnownImport> {
  const known = await readImport(ledger, batch);
  if (known?.state !== 'running') throw new Refusal('no-import');
  return known;
}

function refuseWrong(care: PastCare, { episodes }: Known, { day }: Actor): void {
  const days = [care.firstDate, ...care.lines.map(({ date }) => date)];
  if (days.some((date) => date !== null && date > day)) throw new Refusal('future-date');
  const isKnown = care.episode === null || episodes.some(({ id }) => id === care.episode);
  if (!isKnown) throw new Refusal('no-episode');
}

/** What no table of sessions tells. */
const NOTHING_SAID = {
  elsewhere: 0,
  perWeek: null,
  comesBack: null,
  pastYear: null,
  treatingDoctor: null,
  diagnosis: null,
} as const;

function factsFor(care: PastCare, plan: Plan, { tag }: Known, who: Actor): Fact[] {
  const { episode, firstDate } = plan;
  const opening = {
    ...NOTHING_SAID,
    region: care.treatment,
    before: care.before,
    firstDate,
  };
  const place = who.profile.places[0]?.id ?? 'none';
  const opened = plan.opens
    ? openingFacts(who, 'import', tag, opening, { place, episode }).facts
    : [];
  const sessions = plan.sessions.map(({ key, gesture, session }): Fact => {
    const about = { episode, gesture, session };
    return { ...stamp(who, 'import', tag, key), kind: 'session-by-hand', ...about };
  });
  const assessments = plan.assessments.map(({ key, date }): Fact => {
    return { ...stamp(who, 'import', tag, key), kind: 'assessment-noted', episode, date };
  });
  const written = [...opened, ...sessions, ...assessments];
  return written.length === 0 ? [] : [patientSeen(who, 'import', tag, care.patient), ...written];
}

/** A line of the journal of decisions: that it was done, nothing of whom. */
function decision(who: Actor, what: Decision, batch: string): Fact {
  const about = { what, subject: null, note: '' };
  return {
    ...stamp(who, 'import', PRACTICE, `${what}|${batch}`),
    kind: 'decision-noted',
    ...about,
  };
}

function nobody(): never {
  throw new Error('a group of cares without a patient');
}
