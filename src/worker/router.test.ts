import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { calls, refusedPatterns } from '../../test/fakes/extension.ts';
import { colleague, profile } from '../../test/fakes/profile.ts';
import '../../test/fakes/world.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { theFront } from '../ledger/front.ts';
import type { Ledger } from '../ledger/open.ts';
import { writeProfile, writeSite } from '../ledger/settings.ts';
import { pageSchemas, uiSchemas } from '../messages/schemas.ts';
import { revisionNow } from './after-write.ts';
import { route, type Sender } from './router.ts';
import { readSender } from './start.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));
import { emptyStore } from '../../test/fakes/world.ts';

const ORIGIN = 'https://logiciel.example';
const page = (origin = ORIGIN): Sender => ({
  kind: 'page',
  page: { origin, tabId: 1, frameId: 0 },
});
const UI: Sender = { kind: 'ui' };
const say = (name: string, request: unknown, sender: Sender = page()) =>
  route({ to: 'neuvieme', name, request }, sender);
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const draft = invoice([YESTERDAY]);

let ledger: Ledger;

beforeEach(async () => {
  calls.length = 0;
  refusedPatterns.clear();
  ledger = await emptyStore();
  await writeProfile(ledger, profile());
  await writeSite(ledger.front, ORIGIN, true);
});
afterEach(() => vi.restoreAllMocks());

describe('who may say what', () => {
  it('a page of an enabled site is answered', async () => {
    expect(await say('page/assess', { draft })).toMatchObject({
      ok: true,
      value: { verdict: { standing: { kind: 'to-qualify' } } },
    });
  });
  it.each([
    'https://autre.example',
    'https://logiciel.example:8443',
    'http://logiciel.example',
    '',
  ])('a page of %j, never switched on, is not', async (origin) => {
    const answer = { ok: false, error: 'not-enabled' };
    expect(await say('page/assess', { draft }, page(origin))).toEqual(answer);
  });
  it('a site switched on, whose grant the browser took back, is not', async () => {
    refusedPatterns.add(`${ORIGIN}/*`);
    expect(await say('page/assess', { draft })).toEqual({ ok: false, error: 'not-enabled' });
  });
  it('hello gives the numbers of everybody who bills here', async () => {
    await say('ui/save-profile', { profile: colleague(), replaces: null }, UI);
    const answer = await say('page/hello', {});
    const own = ['10101010105', '457000016', '10101010212', '457000024', 'EXEMPLE Andréa'];
    expect(answer).toMatchObject({ value: { own: expect.arrayContaining(own) as string[] } });
  });
  it('hello alone is answered elsewhere, and gives nothing away', async () => {
    const own = expect.arrayContaining(['10101010105', '457000016']) as string[];
    expect(await say('page/hello', {})).toEqual({
      ok: true,
      value: { own, observers: [], site: null, pending: null },
    });
    expect(await say('page/hello', {}, page('https://autre.example'))).toEqual({
      ok: true,
      value: null,
    });
  });
  it.each(Object.keys(uiSchemas))('a page may not say %s', async (name) => {
    expect(await say(name, { profile: profile(), origin: ORIGIN })).toEqual({
      ok: false,
      error: 'bad-message',
    });
  });
  it.each(Object.keys(pageSchemas))('one of our own pages does not say %s', async (name) => {
    expect(await say(name, { draft }, UI)).toEqual({ ok: false, error: 'bad-message' });
  });
  it('nobody says anything', async () => {
    for (const name of ['page/hello', 'page/assess', 'ui/save-profile', 'constructor']) {
      const answer = await say(name, { draft }, { kind: 'nobody' });
      expect(answer).toEqual({ ok: false, error: 'bad-message' });
    }
  });
});

describe('what is refused whole', () => {
  it.each([
    ['a day that does not exist', { lines: [{ date: '2026-02-30', act: '' }] }],
    ['a text of ten megabytes', { prescriber: ['x'.repeat(10_000_000)] }],
    ['a hundred and one lines', { lines: Array(101).fill({ date: YESTERDAY, act: '' }) }],
    ['a birth date that is none', { patient: { ...PATIENT, birthDate: '12/03/1980' } }],
    ['a patient without a name', { patient: { ...PATIENT, birthName: '' } }],
    ['a kind that is none', { kind: 'quote' }],
    ['a number as text', { planned: '8' }],
    ['an id that is an object', { invoiceId: { toString: 'new:1' } }],
    ['a form without lines', { lines: undefined }],
  ])('%s', async (_, change) => {
    const answer = await say('page/assess', { draft: { ...draft, ...change } });
    expect(answer).toEqual({ ok: false, error: 'bad-message' });
  });
  it.each([
    ['nothing', null],
    ['a text', 'neuvieme'],
    ['no envelope', {}],
    ['a message to somebody else', { to: 'somebody', name: 'page/hello', request: {} }],
    ['a name of every object', { to: 'neuvieme', name: '__proto__', request: {} }],
    ['another one', { to: 'neuvieme', name: 'toString', request: {} }],
    ['a name without end', { to: 'neuvieme', name: 'x'.repeat(1000), request: {} }],
  ])('%s', async (_, message) => {
    expect(await route(message, page())).toEqual({ ok: false, error: 'bad-message' });
  });
  it('a profile with a wrong key', async () => {
    const wrong = { profile: profile({ rpps: '10101010106' }) };
    expect(await say('ui/save-profile', wrong, UI)).toEqual({ ok: false, error: 'bad-message' });
  });
  it.each([
    ['code', 'javascript:alert(1)'],
    ['a file', 'file:///etc'],
    ['a word', 'logiciel'],
    ['an address without end', `https://${'x'.repeat(400)}.fr`],
  ])('a site that is %s', async (_, origin) => {
    const answer = await say('ui/enable-site', { origin }, UI);
    expect(answer).toEqual({ ok: false, error: 'bad-message' });
  });
});

describe('what is refused with its reason', () => {
  it('a decision about a treatment that nobody qualified', async () => {
    expect(await say('page/override', { draft, reason: 'accepted', note: '' })).toEqual({
      ok: false,
      error: 'no-episode',
    });
  });
  it('anything to count before there is a profile', async () => {
    await ledger.db.documents.delete('profiles');
    const opening = { patient: PATIENT, opening: OPENING, place: null };
    expect(await say('ui/open-episode', opening, UI)).toEqual({ ok: false, error: 'no-profile' });
  });
  it('a write that the disk refuses, loudly and with nothing kept', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const opening = { patient: PATIENT, opening: OPENING, place: null };
    expect(await say('ui/open-episode', opening, UI)).toEqual({ ok: false, error: 'full' });
    expect(await ledger.db.facts.count()).toBe(0);
  });
});

describe('a store that refuses later, row by row', () => {
  it('is the store’s failure too, and nothing is kept', async () => {
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      // The second of two equal rows fails by an event, as a full disk does.
      add.call(this, value);
      return add.call(this, value);
    });
    const opening = { patient: PATIENT, opening: OPENING, place: null };
    expect(await say('ui/open-episode', opening, UI)).toEqual({ ok: false, error: 'storage' });
    expect(await ledger.db.facts.count()).toBe(0);
  });
});

describe('a browser that keeps IndexedDB shut', () => {
  it.each(['SecurityError', 'UnknownError', 'InvalidStateError'])(
    '(%s) is the store’s failure: no count is made up, and nothing is drawn anew',
    async (name) => {
      const vault = await ledger.front.meta.get('vault');
      ledger.front.close({ disableAutoOpen: false });
      const blocked = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('shut', name);
      });
      const refused = { ok: false, error: 'storage' };
      expect(await say('page/assess', { draft })).toEqual(refused);
      const opening = { patient: PATIENT, opening: OPENING, place: null };
      expect(await say('ui/open-episode', opening, UI)).toEqual(refused);
      blocked.mockRestore();
      // Open again, it serves as before, with no restart of anything.
      expect(await theFront().meta.get('vault')).toEqual(vault);
      expect(await say('page/assess', { draft })).toMatchObject({ ok: true });
    },
  );
});

describe('without the key', () => {
  beforeEach(() => ledger.front.meta.delete('vault'));
  it('a page is told that it is locked, never a number', async () => {
    expect(await say('page/assess', { draft })).toMatchObject({
      ok: true,
      value: { verdict: { standing: { kind: 'locked' }, count: { certain: 0 } } },
    });
  });
  it('and is given none of her numbers', async () => {
    expect(await say('page/hello', {})).toEqual({
      ok: true,
      value: { own: [], observers: [], site: null, pending: null },
    });
  });
  it('our own pages are refused, and nothing is written over what is there', async () => {
    const opening = { patient: PATIENT, opening: OPENING, place: null };
    expect(await say('ui/open-episode', opening, UI)).toEqual({ ok: false, error: 'locked' });
    expect(await say('ui/save-profile', { profile: profile(), replaces: null }, UI)).toEqual({
      ok: false,
      error: 'locked',
    });
    expect(await ledger.front.meta.get('vault')).toBeUndefined();
  });
});

describe('after a write', () => {
  it('every tab hears the new revision, once', async () => {
    const qualification = { kind: 'direct-access', opening: OPENING };
    await say('page/assess', { draft });
    calls.length = 0;
    await say('page/qualify', { draft, qualification });
    await say('page/assess', { draft });
    // Told without being waited for.
    await vi.waitFor(() => expect(told()).toHaveLength(2));
    expect(told().map(({ args: [tab] }) => tab)).toEqual([1, 2]);
  });
  it('the answer to who wrote carries it: that page need not ask again', async () => {
    const qualification = { kind: 'direct-access', opening: OPENING };
    const answer = await say('page/qualify', { draft, qualification });
    expect(answer).toMatchObject({ ok: true, value: { revision: await revisionNow() } });
  });
  it('the tab’s badge shows the count of the patient on it', async () => {
    await say('page/qualify', {
      draft,
      qualification: { kind: 'direct-access', opening: OPENING },
    });
    expect(calls).toContainEqual({
      name: 'action.setBadgeText',
      args: [{ tabId: 1, text: '1' }],
    });
  });
  const told = () => calls.filter(({ name }) => name === 'tabs.sendMessage');
});

describe('who the browser says it is', () => {
  const id = 'neuvieme-test';
  const url = 'chrome-extension://neuvieme-test/popup.html';
  it.each([
    ['a page', { id, origin: ORIGIN, tab: { id: 4 }, frameId: 2 }, 'page'],
    ['our popup', { id, url, origin: 'chrome-extension://neuvieme-test' }, 'ui'],
    ['our register in a tab', { id, url, tab: { id: 4 } }, 'ui'],
    ['another extension', { id: 'other', origin: ORIGIN, tab: { id: 4 } }, 'nobody'],
    ['a sandboxed frame', { id, origin: 'null', url: 'about:srcdoc', tab: { id: 4 } }, 'nobody'],
    ['no origin', { id, url: `${ORIGIN}/x`, tab: { id: 4 } }, 'nobody'],
    ['no tab', { id, origin: ORIGIN }, 'nobody'],
  ])('%s', (_, sender, kind) => {
    expect(readSender(sender as Parameters<typeof readSender>[0]).kind).toBe(kind);
  });
  it('a page is its origin, never its address', () => {
    const sender = { id, origin: ORIGIN, url: 'https://autre.example/', tab: { id: 4 } };
    expect(readSender(sender as Parameters<typeof readSender>[0])).toEqual({
      kind: 'page',
      page: { origin: ORIGIN, tabId: 4, frameId: 0 },
    });
  });
});
