import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { asked, meter, type Metered } from './meter.ts';
import { byFunction, type CpuProfile, type FunctionTime } from './functions.ts';
import { TIMED, type Timed } from './metrics.ts';
import type { Running } from './variants.ts';
import { open, openInvoice, settle } from './visits.ts';

/** Something to profile: what is not looked at, and what is. */
interface Scene {
  count: number;
  times: number;
  before: (tab: Metered, origin: string, ours: Running) => Promise<void>;
  act: (tab: Metered, origin: string) => Promise<void>;
}

const MOST = 22;
const INTERVAL_US = 100;

const SCENES: Record<Timed, Scene> = {
  tiny: load('tiny', 10),
  large: load('large', 5),
  churn: {
    count: 60,
    times: 4,
    before: (tab, origin) => open(tab, `${origin}/churn`),
    act: async (tab) => {
      await asked(tab, 'act(60)');
      await settle(tab);
    },
  },
  route: {
    count: 30,
    times: 2,
    before: (tab, origin) => open(tab, `${origin}/routes`),
    act: async (tab) => void (await asked(tab, 'act(30, 265)')),
  },
  key: {
    count: 30,
    times: 2,
    before: async (tab, origin, ours) => {
      await openInvoice(ours, tab, origin);
      await asked(tab, `document.querySelector('[name=observations]').focus()`);
      await settle(tab);
    },
    act: async (tab) => {
      for (let key = 0; key < 30; key += 1) {
        await tab.page.keyboard.press('KeyA');
        await pause(120);
      }
      await settle(tab);
    },
  },
};

function load(name: 'tiny' | 'large', times: number): Scene {
  return {
    count: 1,
    times,
    before: (tab, origin) => open(tab, `${origin}/tiny`),
    act: (tab, origin) => open(tab, `${origin}/${name}`),
  };
}

/** Prints in which functions our time goes. With a build that keeps names it says most. */
export async function profiles(
  ours: Running,
  origin: string,
  only: readonly string[] | null,
): Promise<void> {
  for (const [key, scene] of Object.entries(SCENES) as [Timed, Scene][]) {
    if (only !== null && !only.includes(key)) continue;
    const found: CpuProfile[] = [];
    // The first one is not measured.
    for (let turn = 0; turn <= scene.times; turn += 1) {
      const tab = await meter(ours);
      await scene.before(tab, origin, ours);
      const profile = await profiled(tab.session, () => scene.act(tab, origin));
      if (turn > 0) found.push(profile);
      await tab.close();
    }
    print(TIMED[key].what, byFunction(found, INTERVAL_US), scene.times * scene.count);
  }
}

async function profiled(session: CDPSession, act: () => Promise<void>): Promise<CpuProfile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.send('Profiler.start');
  await act();
  return (await session.send('Profiler.stop')).profile;
}

function print(what: string, times: readonly FunctionTime[], count: number): void {
  const each = (us: number) => (us / 1000 / count).toFixed(4).padStart(10);
  const all = times.reduce((sum, { self }) => sum + self, 0);
  console.log(`\n  ${what}: ${each(all).trim()} ms under our scripts, sampled`);
  console.log('        self      total  function');
  const most = times.toSorted((a, b) => b.total - a.total).slice(0, MOST);
  const own = times.toSorted((a, b) => b.self - a.self).slice(0, MOST);
  for (const { name, self, total } of new Set([...most, ...own])) {
    console.log(`  ${each(self)} ${each(total)}  ${name}`);
  }
}
