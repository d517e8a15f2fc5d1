import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dump } from '../../test/fakes/dump.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { fact } from '../../test/fakes/facts.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { careOf, standingOf, tryOut } from '../backup/past/dry-run.ts';
import type { PastGroup } from '../backup/past/groups.ts';
import { addDays, civilDate, type CivilDate } from '../domain/civil-date.ts';
import type { PastLine } from '../domain/past-care.ts';
import { append } from '../ledger/append.ts';
import { tagOf } from '../ledger/read.ts';
import { sessionsOnForm } from '../rules/form-sessions.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { beginImport, importPart } from './imports.ts';
import type { World } from './world.ts';

const TODAY = civilDate('2026-11-21');
const still = () => Promise.resolve();

function group(treatment: string, lines: PastLine[]): PastGroup {
  const days = lines.map(({ date }) => date).toSorted();
  const [first = TODAY] = days;
  const last = days.at(-1) ?? TODAY;
  return { id: treatment, patient: PATIENT, treatment, lines, first, last, own: null };
}

const tryIn = ({ ledger }: World, groups: PastGroup[]) =>
  tryOut(ledger, groups, TODAY, sessionsOnForm, still);

async function write(world: World, one: PastGroup, episode: string | null) {
  const asked = { kind: 'sessions', file: '', resume: null } as const;
  const { batch } = await beginImport(world, asked);
  return importPart(world, { batch, cares: [careOf(one, episode)] });
}

const sessions = (dates: CivilDate[], act = 'RAM 8,09') => dates.map((date) => ({ date, act }));

describe('the dry run', () => {
  it('tells new, known and erased, and writes nothing', async () => {
    const world = await newWorld();
    const knee = group('genou', sessions([civilDate('2026-10-05'), civilDate('2026-10-12')]));
    const before = await dump(world.ledger);
    expect(await tryIn(world, [knee])).toMatchObject([{ standing: 'new', fresh: 2, known: 0 }]);
    expect(await dump(world.ledger)).toBe(before);
    await write(world, knee, null);
    const more = group('genou', [...knee.lines, ...sessions([civilDate('2026-10-19')])]);
    const again = await tryIn(world, [knee, more]);
    expect(again).toMatchObject([
      { standing: 'known', fresh: 0, known: 2 },
      { standing: 'new', fresh: 1, known: 2, open: [{ fresh: 1 }] },
    ]);
    expect(await standingOf(world.ledger, PATIENT)).toEqual({ kind: 'open', region: 'genou' });
  });
  it('an erased patient has nothing new', async () => {
    const world = await newWorld();
    expect(await standingOf(world.ledger, PATIENT)).toEqual({ kind: 'free' });
    const tag = await tagOf(world.ledger, PATIENT);
    await append(world.ledger, { facts: [{ ...fact('patient-erased', {}), tag }] });
    const knee = group('genou', sessions([civilDate('2026-10-05')]));
    expect(await tryIn(world, [knee])).toMatchObject([{ standing: 'erased', open: [] }]);
    expect(await standingOf(world.ledger, PATIENT)).toEqual({ kind: 'erased' });
  });
  it('says what is then written, into a new episode and into the open one', async () => {
    const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays(civilDate('2026-10-01'), n));
    const act = fc.constantFrom('RAM 8,09', 'Bilan initial', 'IK', '');
    const lines = fc.array(fc.record({ date: day, act }), { minLength: 1, maxLength: 8 });
    const there = fc.uniqueArray(day, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lines, lines, there, fc.boolean(), async (first, next, noted, same) => {
        const world = await newWorld();
        const opened = await openEpisode(world, {
          patient: PATIENT,
          opening: OPENING,
          place: null,
        });
        for (const date of noted) await addSession(world, { ...opened, date, second: false });
        await write(world, group('genou', first), null);
        const [tried] = await tryIn(world, [group('genou', next)]);
        const into = tried?.open.find(({ episode }) => episode.id === opened.episode);
        const said = same ? into?.fresh : tried?.fresh;
        const part = await write(world, group('genou', next), same ? opened.episode : null);
        expect(part.sessions + part.assessments).toBe(said);
      }),
      runs(25),
    );
  });
});
