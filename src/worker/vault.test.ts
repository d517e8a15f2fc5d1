import { beforeEach, describe, expect, it, vi } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { browser, calls, session } from '../../test/fakes/extension.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { profile } from '../../test/fakes/profile.ts';
import { emptyStore } from '../../test/fakes/world.ts';
import { ledgersBeside } from '../ledger/ledgers.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { readVault, theFront } from '../ledger/front.ts';
import { openLedger } from '../ledger/open.ts';
import { writeProfile, writeSite } from '../ledger/settings.ts';
import { ofKind } from '../domain/facts.ts';
import { PRACTICE } from '../domain/practice-facts.ts';
import { newRecovery } from '../vault/recovery.ts';
import type { Assessment } from '../messages/shapes.ts';
import { revisionNow } from './after-write.ts';
import { lockNow } from './lock-now.ts';
import { route, type Sender } from './router.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));
vi.mock('../platform/page-browser.ts', () => import('../../test/fakes/extension.ts'));

const ORIGIN = 'https://logiciel.example';
const PHRASE = 'quatre mots au hasard';
const UI: Sender = { kind: 'ui' };
const page = (tabId = 7): Sender => ({ kind: 'page', page: { origin: ORIGIN, tabId, frameId: 0 } });
const say = (name: string, request: unknown, sender: Sender = UI) =>
  route({ to: 'neuvieme', name, request }, sender);
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const DONE = { ok: true, value: null };
const sheet = newRecovery();
const words = sheet.words.join(' ');

async function opened(): Promise<string> {
  const answer = await say('ui/open-episode', { patient: PATIENT, opening: OPENING, place: null });
  if (!answer.ok) throw new Error(answer.error);
  return (answer.value as { tag: string }).tag;
}

const assessed = async (sender: Sender, invoiceId = 'i1') => {
  const draft = invoice([YESTERDAY], { invoiceId });
  const answer = await say('page/assess', { draft }, sender);
  return answer.ok ? (answer.value as { verdict: { standing: unknown } }).verdict.standing : null;
};

beforeEach(async () => {
  calls.length = 0;
  session.clear();
  const ledger = await emptyStore();
  await writeProfile(ledger, profile());
  await writeSite(ledger.front, ORIGIN, true);
});

describe('adding a passphrase', () => {
  it('tells the browser first how long nobody is idle: sealing takes longer than its own minute', async () => {
    const kinds: unknown[] = [];
    const told = vi.spyOn(browser.idle, 'setDetectionInterval').mockImplementation(async () => {
      kinds.push((await readVault(theFront()))?.vault.kind);
    });
    await say('ui/set-passphrase', { passphrase: PHRASE, words });
    told.mockRestore();
    expect(kinds).toEqual(['open']);
  });
  it('seals everything anew, burns the old ledger and its key, and stays unlocked', async () => {
    const tag = await opened();
    const before = await readVault(theFront());
    expect(await say('ui/set-passphrase', { passphrase: PHRASE, words })).toEqual(DONE);
    const after = await readVault(theFront());
    expect(after?.vault.kind).toBe('sealed');
    expect(await ledgersBeside('neuvieme')).toEqual([after?.database]);
    expect(after?.database).not.toBe(before?.database);
    expect(await factsOf(await openLedger(), tag)).not.toEqual([]);
    const key = before?.vault.kind === 'open' ? [...before.vault.key] : [];
    expect(key).toHaveLength(32);
    const lies = JSON.stringify(await theFront().meta.toArray(), (_, value: unknown) =>
      value instanceof Uint8Array ? [...value] : value,
    );
    expect(lies).not.toContain(JSON.stringify(key));
    expect(session.has('progress')).toBe(false);
  });
  it.each([
    ['aaaaaaaaaaaaaaa', words, 'weak-passphrase'],
    ['ESSAI Camille 1', words, 'weak-passphrase'],
    [PHRASE, 'abaisser abeille', 'bad-words'],
  ])('%j with %j is refused, and nothing changes', async (passphrase, typed, error) => {
    const before = await readVault(theFront());
    expect(await say('ui/set-passphrase', { passphrase, words: typed })).toEqual({
      ok: false,
      error,
    });
    expect(await readVault(theFront())).toEqual(before);
  });
});

describe('the key lost', () => {
  it('a new ledger is begun when she says so, and never where something can still be opened', async () => {
    await opened();
    expect(await say('ui/begin-anew', {})).toEqual({ ok: false, error: 'bad-message' });
    const before = await readVault(theFront());
    await theFront().meta.delete('vault');
    expect(await say('ui/save-profile', { profile: profile(), replaces: null })).toEqual({
      ok: false,
      error: 'locked',
    });
    expect(await ledgersBeside('neuvieme')).toEqual([before?.database]);
    expect(await say('ui/begin-anew', {})).toEqual(DONE);
    const now = await readVault(theFront());
    expect(await ledgersBeside('neuvieme')).toEqual([now?.database]);
    expect(await say('ui/save-profile', { profile: profile(), replaces: null })).toEqual(DONE);
  });
});

describe('with a passphrase', () => {
  beforeEach(async () => {
    await say('ui/set-passphrase', { passphrase: PHRASE, words });
  });
  it('locked, nothing is read or written; unlocked, everything is there', async () => {
    const tag = await opened();
    expect(await say('ui/lock', {})).toEqual(DONE);
    expect(await say('ui/save-profile', { profile: profile(), replaces: null })).toEqual({
      ok: false,
      error: 'locked',
    });
    expect(await assessed(page())).toEqual({ kind: 'locked', told: false });
    expect(await say('ui/unlock', { passphrase: 'another phrase' })).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
    expect(await say('ui/unlock', { passphrase: PHRASE })).toEqual(DONE);
    expect(await factsOf(await openLedger(), tag)).not.toEqual([]);
    const journal = ofKind(await factsOf(await openLedger(), PRACTICE), 'decision-noted');
    expect(journal.map(({ what }) => what).toSorted()).toEqual([
      'locked',
      'passphrase-set',
      'unlocked',
    ]);
  });
  it('says that it is locked once a day and software; on that invoice as long as it is there', async () => {
    await say('ui/lock', {});
    expect(await assessed(page(), 'one')).toEqual({ kind: 'locked', told: false });
    expect(await assessed(page(), 'one')).toEqual({ kind: 'locked', told: false });
    expect(await assessed(page(), 'two')).toEqual({ kind: 'locked', told: true });
    expect(await assessed(page(8), 'one')).toEqual({ kind: 'locked', told: true });
  });
  it('locking and unlocking tells every page, under a newer number', async () => {
    const revisions = () =>
      calls
        .filter(({ name }) => name === 'tabs.sendMessage')
        .map(({ args }) => (args[1] as { request: { revision: number } }).request.revision);
    await say('ui/lock', {});
    const locked = Math.max(...revisions());
    calls.length = 0;
    await say('ui/unlock', { passphrase: PHRASE });
    expect(Math.min(...revisions())).toBeGreaterThan(locked);
  });
  it('no answer of the time before is newer than the lock, whenever it comes', async () => {
    const unlocked = [...session];
    const reached = new Set<string>();
    for (let steps = 0; steps < 40; steps += 1) {
      const draft = invoice([YESTERDAY]);
      const asked = say('page/assess', { draft }, page());
      for (let step = 0; step < steps; step += 1) await new Promise(setImmediate);
      await lockNow();
      const answer = await asked;
      if (!answer.ok) throw new Error(answer.error);
      const { verdict, revision } = answer.value as Assessment;
      reached.add(verdict.standing.kind);
      const isOlder = revision < (await revisionNow());
      expect(isOlder || verdict.standing.kind === 'locked').toBe(true);
      for (const [key, value] of unlocked) session.set(key, value);
    }
    expect(reached.size).toBe(2);
  });
  it('wipes what was typed and not sent, and nothing else', async () => {
    session.set('typed|new-episode', { draft: { birthName: 'ESSAI' } });
    session.set('kept', 1);
    await lockNow();
    expect([...session.keys()].filter((key) => key.startsWith('typed'))).toEqual([]);
    expect(session.get('kept')).toBe(1);
  });
  it('the computer locks: so does the ledger; once locked it stays so', async () => {
    await lockNow();
    expect(await assessed(page())).toMatchObject({ kind: 'locked' });
    calls.length = 0;
    await lockNow();
    expect(calls).toEqual([]);
  });
  it('one click on an invoice opens our window, a second one brings it forward', async () => {
    expect(await say('page/unlock', {}, page())).toEqual(DONE);
    expect(await say('page/unlock', {}, page())).toEqual(DONE);
    expect(calls.filter(({ name }) => name.startsWith('windows.')).map(({ name }) => name)).toEqual(
      ['windows.create', 'windows.update'],
    );
  });
  it('is changed with the old one only', async () => {
    const passphrase = 'cinq autres mots encore';
    const change = (current: string) => say('ui/change-passphrase', { current, passphrase });
    expect(await change('not the phrase')).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect(await change(PHRASE)).toEqual(DONE);
    await say('ui/lock', {});
    expect(await say('ui/unlock', { passphrase: PHRASE })).toMatchObject({ ok: false });
    expect(await say('ui/unlock', { passphrase })).toEqual(DONE);
  });
  it('forgotten: the words of the sheet set another; those of an older sheet do not', async () => {
    const tag = await opened();
    const passphrase = 'cinq autres mots encore';
    const next = newRecovery();
    expect(await say('ui/new-recovery', { words: next.words.join(' ') })).toEqual(DONE);
    await say('ui/lock', {});
    const reset = (typed: string) => say('ui/reset-passphrase', { words: typed, passphrase });
    expect(await reset(words)).toEqual({ ok: false, error: 'other-sheet' });
    expect(await reset('not at all')).toEqual({ ok: false, error: 'bad-words' });
    expect(await reset(next.words.join(' '))).toEqual(DONE);
    expect(await factsOf(await openLedger(), tag)).not.toEqual([]);
    await say('ui/lock', {});
    expect(await say('ui/unlock', { passphrase })).toEqual(DONE);
  });
  it('removed, it opens without; added again, the key is another one', async () => {
    const remove = (current: string) => say('ui/remove-passphrase', { current });
    expect(await remove('not the phrase')).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect(await remove(PHRASE)).toEqual(DONE);
    session.clear();
    const open = await readVault(theFront());
    expect(open?.vault.kind).toBe('open');
    expect(await say('ui/lock', {})).toEqual(DONE);
    expect(await assessed(page())).not.toMatchObject({ kind: 'locked' });
    await say('ui/set-passphrase', { passphrase: PHRASE, words });
    expect((await readVault(theFront()))?.database).not.toBe(open?.database);
  });
  it('the time without anybody is the browser’s to watch', async () => {
    expect(await say('ui/set-idle', { minutes: 15 })).toEqual(DONE);
    expect(calls).toContainEqual({ name: 'idle.setDetectionInterval', args: [900] });
  });
});
