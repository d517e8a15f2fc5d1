import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPENING } from '../fakes/opening.ts';
import { profile } from '../fakes/profile.ts';
import { runs } from '../fakes/runs.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { buildDir } from './builds.ts';
import { asking } from './stores.ts';
import { mainly } from './sample.ts';

/** So many kills of each sort and browser: a few in `npm test`, many when soaking. */
const { numRuns: KILLS } = runs(3);
const PATIENT = { birthName: 'ESSAI', firstName: 'Camille', birthDate: '1980-03-12' };

interface Episode {
  tag: string;
  episode: string;
}

describe.each(mainly('chromium'))('killed during a stream of recordings, in %s', (name) => {
  let profileDir: string;
  let browser: Launched;
  let page: Tab;
  let episode: Episode;
  beforeEach(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'neuvieme-killed-'));
    await start();
    await page.evaluate(asking('ui/save-profile', { profile: profile(), replaces: null }));
    const opening = { ...OPENING, perWeek: null };
    episode = await page.evaluate<Episode>(
      asking('ui/open-episode', { patient: PATIENT, opening, place: null }),
    );
  });
  afterEach(async () => {
    await browser.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10 });
  });

  async function start(): Promise<void> {
    browser = await launch(name, { extensionDir: buildDir(name, 'e2e'), profileDir });
    page = await browser.newTab(`${browser.extensionOrigin}/register.html`);
    await page.waitFor({ role: 'heading' });
  }

  /** « +1 » for a day of its own; true once it was acknowledged, false when the answer never came. */
  const record = (days: number): Promise<boolean> => {
    const date = new Date(Date.UTC(2026, 9, 1) - days * 86_400_000).toISOString().slice(0, 10);
    const request = { ...episode, date, second: false };
    return page.evaluate(asking('ui/add-session', request)).then(
      () => true,
      () => false,
    );
  };

  /** What the register shows of the one patient: « 5 séances sur 8 ». */
  async function counted(): Promise<number> {
    await page.goto(`${browser.extensionOrigin}/register.html`);
    await page.waitForText(/séances? sur 8/);
    const shown = /(\d+) séances? sur 8/.exec(await page.text());
    return Number(shown?.[1] ?? 0);
  }

  it('the whole browser (SIGKILL): everything acknowledged is there, nothing is there twice', async () => {
    let asked = 0;
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // A different number of recordings before each kill, and one more on its way.
      for (let left = kill % 4; left >= 0; left -= 1) {
        asked += 1;
        if (await record(asked)) acknowledged += 1;
      }
      asked += 1;
      const running = record(asked);
      await browser.crash();
      if (await running) acknowledged += 1;
      await start();
      const now = await counted();
      expect(now).toBeGreaterThanOrEqual(acknowledged);
      expect(now).toBeLessThanOrEqual(asked);
      // What was written before its answer was lost stays written.
      acknowledged = now;
    }
    expect(acknowledged).toBeGreaterThan(KILLS - 1);
  }, 600_000);

  it('the worker alone: the same', async () => {
    let acknowledged = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const [one] = await Promise.all([record(2 * kill), browser.killWorker()]);
      if (one) acknowledged += 1;
      // Woken by the next message; sent again it is told that the day has its session.
      await record(2 * kill);
      if (await record(2 * kill + 1)) acknowledged += 1;
    }
    const now = await counted();
    expect(now).toBeGreaterThanOrEqual(acknowledged);
    expect(now).toBe(2 * KILLS);
  }, 600_000);
});
