import '../../test/fakes/world.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { calls, refusedPatterns } from '../../test/fakes/extension.ts';
import { emptyStore } from '../../test/fakes/world.ts';
import type { Ledger } from '../ledger/open.ts';
import { writePause } from '../ledger/pauses.ts';
import { readSites } from '../ledger/read.ts';
import { writeSite } from '../ledger/settings.ts';
import { planPauseEnd } from './pause-alarm.ts';
import { activeSites, pauseSite, resumeSite } from './sites.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const ONE = 'https://un.example';
const TWO = 'https://deux.example';
let ledger: Ledger;
const at = (now: number) => activeSites(ledger.front, () => now);

beforeEach(async () => {
  refusedPatterns.clear();
  ledger = await emptyStore();
  await writeSite(ledger.front, ONE, true);
  await writeSite(ledger.front, TWO, true);
  calls.length = 0;
});

describe('a pause', () => {
  it('leaves the site switched on, and alone until its instant', async () => {
    await writePause(ledger.front, ONE, { until: 1000 });
    expect(await at(999)).toEqual([TWO]);
    expect((await at(1000)).toSorted()).toEqual([TWO, ONE]);
    expect((await readSites(ledger)).toSorted()).toEqual([TWO, ONE]);
  });
  it('without an end lasts until she resumes', async () => {
    await pauseSite(ONE, null);
    expect(await at(Number.MAX_SAFE_INTEGER)).toEqual([TWO]);
    await resumeSite(ONE);
    expect((await at(0)).toSorted()).toEqual([TWO, ONE]);
  });
  it('ends when the site is switched on again; another site cannot be paused', async () => {
    await pauseSite(ONE, null);
    await writeSite(ledger.front, ONE, true);
    await pauseSite('https://autre.example', null);
    expect((await at(0)).toSorted()).toEqual([TWO, ONE]);
  });
  it('takes the page script away at once, and tells open pages to leave', async () => {
    await pauseSite(ONE, null);
    const registered = calls.find(({ name }) => name === 'scripting.registerContentScripts');
    expect(registered?.args[0]).toMatchObject([{ matches: [`${TWO}/*`] }]);
    expect(calls.some(({ name }) => name === 'tabs.sendMessage')).toBe(true);
  });
  it('of several the first end wakes the worker; one that is over does not', async () => {
    await writePause(ledger.front, ONE, { until: 3000 });
    await writePause(ledger.front, TWO, { until: 2000 });
    const alarms = () =>
      calls.filter(({ name }) => name === 'alarms.create').map(({ args }) => args[1]);
    await planPauseEnd(1000, ledger.front);
    await planPauseEnd(2000, ledger.front);
    await planPauseEnd(3000, ledger.front);
    expect(alarms()).toEqual([{ when: 2000 }, { when: 3000 }]);
  });
});
