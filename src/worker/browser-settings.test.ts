import '../../test/fakes/world.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calls, local, managed, refusedPatterns } from '../../test/fakes/extension.ts';
import { profile } from '../../test/fakes/profile.ts';
import { emptyStore } from '../../test/fakes/world.ts';
import { wholeRevision } from '../ledger/append.ts';
import { changeKeeping, proposeRetention, readKeeping } from '../ledger/keeping.ts';
import type { Ledger } from '../ledger/open.ts';
import { writeProfile, writeSite } from '../ledger/settings.ts';
import { readBrowserSettings } from '../platform/browser-settings.ts';
import { readManagedWithin } from '../platform/managed.ts';
import { t } from '../platform/words.ts';
import { purgeNow } from './retention.ts';
import { route } from './router.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const ORIGIN = 'https://logiciel.example';
const world = globalThis as { neuviemeSpeech?: unknown };
const french = world.neuviemeSpeech;
let ledger: Ledger;
const set = (changes: unknown) =>
  route({ to: 'neuvieme', name: 'ui/set-browser', request: { changes } }, { kind: 'ui' });

beforeEach(async () => {
  local.clear();
  managed.values = null;
  managed.held = null;
  refusedPatterns.clear();
  ledger = await emptyStore();
  await writeProfile(ledger, profile());
  await writeSite(ledger.front, ORIGIN, true);
  calls.length = 0;
});
afterEach(() => (world.neuviemeSpeech = french));

const registered = () =>
  calls
    .filter(({ name }) => name === 'scripting.registerContentScripts')
    .map(({ args }) => (args[0] as { js: string[] }[])[0]?.js);

describe('what she chose for this browser', () => {
  it('is nothing at first, and changes one by one', async () => {
    const nothing = { language: null, discreet: false, reminders: false };
    expect(await readBrowserSettings()).toEqual(nothing);
    await set({ discreet: true });
    await set({ reminders: true });
    expect(await readBrowserSettings()).toEqual({ ...nothing, discreet: true, reminders: true });
  });
  it('raises the revision, so that open pages say it anew', async () => {
    const before = await wholeRevision(ledger);
    await set({ discreet: true });
    expect(await wholeRevision(ledger)).toBe(before + 1);
  });
  it.each([[{ language: 'de' }], [{ discreet: 'yes' }], [{ other: true }], [null]])(
    '%j is refused whole',
    async (changes) => {
      expect(await set(changes)).toEqual({ ok: false, error: 'bad-message' });
      expect(local.size).toBe(0);
    },
  );
  it.each(['text', 7, { language: 'de', discreet: 3 }])(
    'what stands there and is none of ours (%j) is as if not said',
    async (value) => {
      local.set('browser-settings', value);
      expect(await readBrowserSettings()).toMatchObject({ language: null, discreet: false });
    },
  );
});

describe('another language than the browser’s', () => {
  it('is spoken by the worker, and put before the page script', async () => {
    await set({ language: 'en' });
    expect(t('menu.lock')).toBe('Lock');
    expect(registered()).toEqual([['/speak-en.js', '/invoice.js']]);
  });
  it('that of the browser puts nothing before it, and takes away what was', async () => {
    await set({ language: 'en' });
    calls.length = 0;
    await set({ language: 'fr' });
    expect(registered()).toEqual([['/invoice.js']]);
    const silenced = calls.filter(
      ({ name, args }) =>
        name === 'scripting.executeScript' && 'func' in (args[0] as Record<string, unknown>),
    );
    expect(silenced).toHaveLength(2);
  });
  it('any other change leaves the page script as it is', async () => {
    await set({ discreet: true });
    expect(registered()).toEqual([]);
  });
});

describe('how long a CPTS proposes to keep', () => {
  it('is followed on a ledger where nothing was chosen', async () => {
    managed.values = { retentionMonths: 12 };
    await purgeNow();
    expect(await readKeeping(ledger)).toMatchObject({ months: 12, preset: 12 });
  });
  it('is followed later where it is longer, once', async () => {
    await purgeNow();
    managed.values = { retentionMonths: 60 };
    await proposeRetention(ledger, 60);
    expect(await readKeeping(ledger)).toMatchObject({ months: 60, preset: 60 });
    await changeKeeping(ledger, { months: 39 });
    await proposeRetention(ledger, 60);
    expect(await readKeeping(ledger)).toMatchObject({ months: 39 });
  });
  it('never takes files away by itself', async () => {
    await purgeNow();
    await proposeRetention(ledger, 12);
    expect(await readKeeping(ledger)).toMatchObject({ months: 39, preset: 12 });
  });
  it('taken back, what was chosen stays', async () => {
    await proposeRetention(ledger, 60);
    await proposeRetention(ledger, null);
    expect(await readKeeping(ledger)).toMatchObject({ months: 60, preset: null });
  });
  it('a bad value is as if not said', async () => {
    managed.values = { retentionMonths: 1 };
    await purgeNow();
    expect(await readKeeping(ledger)).toMatchObject({ months: 39, preset: null });
  });
  it('holds no write up while the browser keeps its answer back', async () => {
    managed.values = { retentionMonths: 12 };
    const answer = Promise.withResolvers<void>();
    managed.held = answer.promise;
    const purged = purgeNow();
    await set({ discreet: true });
    expect(await readBrowserSettings()).toMatchObject({ discreet: true });
    answer.resolve();
    await purged;
    expect(await readKeeping(ledger)).toMatchObject({ months: 12, preset: 12 });
  });
});

describe('what the browser does not say in time', () => {
  it('is not known', async () => {
    managed.held = new Promise(() => {});
    expect(await readManagedWithin(1)).toBeUndefined();
    managed.held = null;
    expect(await readManagedWithin(60_000)).toEqual({});
  });
});
