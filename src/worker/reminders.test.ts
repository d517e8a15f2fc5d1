import { beforeEach, describe, expect, it, vi } from 'vitest';
import { local } from '../../test/fakes/extension.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { addDays, civilDate } from '../domain/civil-date.ts';
import type { Profile } from '../domain/profile.ts';
import { writeBackupRows } from '../ledger/backup-rows.ts';
import { LedgerLocked } from '../ledger/open.ts';
import { changeBrowserSettings } from '../platform/browser-settings.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { remind } from './reminder-alarm.ts';
import { reminderLines, whatIsDue } from './reminders.ts';
import type { World } from './world.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const TODAY = '2026-11-20';
const NAMES = ['ESSAI', 'EXEMPLE', 'FICTIF'];
const PROVED = place({ cptsProofOn: civilDate('2026-06-01') });

async function worldOf(
  who: Profile = profile({ places: [PROVED] }),
  today = TODAY,
): Promise<World> {
  return newWorld(today, who);
}

/** Somebody with sessions on the days before today, `perWeek` said. */
async function treat(
  world: World,
  name: string,
  { daysAgo = [1], perWeek = null as number | null },
) {
  const patient = { birthName: name, firstName: 'Camille', birthDate: civilDate('1980-05-12') };
  const { tag, episode } = await openEpisode(world, {
    patient,
    opening: { ...OPENING, perWeek },
    place: 'here',
  });
  for (const days of daysAgo) {
    const date = addDays(civilDate(TODAY), -days);
    await addSession(world, { tag, episode, date, second: false });
  }
}

async function backedUp({ ledger }: World, daysAgo: number) {
  const at = Date.parse(`${TODAY}T10:00:00Z`) - daysAgo * 86_400_000;
  const row = { id: 'backup', name: 'x', how: 'auto', facts: 1, failure: null, at } as const;
  await writeBackupRows(ledger.front, row);
}

const clean = (lines: string[]) => lines.map((line) => line.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('what is due', () => {
  it('nothing, before anybody is set up and while all is well', async () => {
    const nothing = { limits: 0, duties: 0, backup: null, proofs: 0, absence: null };
    const world = await worldOf();
    expect(await whatIsDue(world)).toEqual(nothing);
    await treat(world, 'ESSAI', {});
    await backedUp(world, 3);
    // The assessment of who was just received is to be sent.
    expect(await whatIsDue(world)).toEqual({ ...nothing, duties: 1 });
    expect(reminderLines(nothing)).toEqual([]);
  });
  it.each([
    // Three months after the first session: 20 November is their last day, 26 the last of the week.
    [92, 1],
    [86, 1],
    [85, 0],
    // Over already: nothing arrives any more.
    [93, 0],
  ])('three months that began %i days ago: %i', async (days, limits) => {
    const world = await worldOf();
    await treat(world, 'EXEMPLE', { daysAgo: [days] });
    expect((await whatIsDue(world)).limits).toBe(limits);
  });
  it('an eighth session expected this week, at her rhythm', async () => {
    const world = await worldOf();
    await treat(world, 'FICTIF', { daysAgo: [20, 17, 14, 11, 8, 5, 2], perWeek: 2 });
    await treat(world, 'ESSAI', { daysAgo: [2], perWeek: 1 });
    expect((await whatIsDue(world)).limits).toBe(1);
  });
  it.each([
    [29, null],
    [30, 30],
    [45, 45],
  ])('a backup %i days old: %j', async (days, backup) => {
    const world = await worldOf();
    await treat(world, 'ESSAI', {});
    await backedUp(world, days);
    expect((await whatIsDue(world)).backup).toBe(backup);
  });
  it('no backup at all is told once somebody is counted', async () => {
    const world = await worldOf();
    await treat(world, 'ESSAI', {});
    expect((await whatIsDue(world)).backup).toBe(-1);
  });
  it.each([
    ['2025-11-20', 1],
    ['2025-11-21', 0],
  ])('the CPTS proved on %s: %i', async (on, proofs) => {
    const world = await worldOf(profile({ places: [place({ cptsProofOn: civilDate(on) })] }));
    expect((await whatIsDue(world)).proofs).toBe(proofs);
  });
  it.each([
    ['2026-11-21', { inDays: 1, episodes: 1 }],
    ['2026-12-04', { inDays: 14, episodes: 1 }],
    ['2026-12-05', null],
    ['2026-11-20', null],
  ])('an absence from %s: %j', async (from, absence) => {
    const away = { id: 'absence-1', from: civilDate(from), to: civilDate('2026-12-20') };
    const world = await worldOf(profile({ places: [PROVED], absences: [away] }));
    await treat(world, 'ESSAI', {});
    expect((await whatIsDue(world)).absence).toEqual(absence);
  });
  it('an absence that concerns nobody is no matter', async () => {
    const away = { id: 'absence-1', from: civilDate('2026-11-25'), to: civilDate('2026-12-20') };
    const world = await worldOf(profile({ places: [PROVED], absences: [away] }));
    expect((await whatIsDue(world)).absence).toBeNull();
  });
});

describe('the lines', () => {
  it('count, and name nobody', () => {
    const due = {
      limits: 2,
      duties: 4,
      backup: 30,
      proofs: 1,
      absence: { inDays: 10, episodes: 3 },
    };
    expect(clean(reminderLines(due))).toEqual([
      '2 épisodes arrivent à leur limite cette semaine.',
      '4 épisodes ont une démarche à faire (bilan, compte rendu, orientation, pièce).',
      'Absence dans 10 jours : 3 épisodes à préparer.',
      'L’attestation d’adhésion à la CPTS date d’un an : à renouveler.',
      'Dernière sauvegarde : il y a 30 jours.',
    ]);
  });
});

describe('the notification of the day', () => {
  let shown: string[];
  let world: World;
  let now: number;
  const ask = (open: () => Promise<World> = () => Promise.resolve(world)) =>
    remind({
      now: () => now,
      open,
      show: (title, message) => Promise.resolve(void shown.push(`${title}\n${message}`)),
    });
  beforeEach(async () => {
    local.clear();
    shown = [];
    now = new Date(2026, 10, 20, 9).getTime();
    world = await worldOf();
    for (const name of NAMES) await treat(world, name, { daysAgo: [90] });
  });

  it('is off until she switches it on', async () => {
    await ask();
    expect(shown).toEqual([]);
  });
  it('comes once a day, without a name', async () => {
    await changeBrowserSettings({ reminders: true });
    await ask();
    now += 3_600_000;
    await ask();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('3 épisodes arrivent à leur limite');
    for (const name of [...NAMES, 'Camille', 'genou']) expect(shown[0]).not.toContain(name);
    now += 86_400_000;
    await ask();
    expect(shown).toHaveLength(2);
  });
  it('locked, it is silent, and comes once it is unlocked', async () => {
    await changeBrowserSettings({ reminders: true });
    await ask(() => Promise.reject(new LedgerLocked()));
    expect(shown).toEqual([]);
    await ask();
    expect(shown).toHaveLength(1);
  });
  it('with nothing due nothing is shown', async () => {
    await changeBrowserSettings({ reminders: true });
    world = await worldOf();
    await ask();
    expect(shown).toEqual([]);
  });
});
