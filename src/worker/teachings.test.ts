import { calls, refusedPatterns } from '../../test/fakes/extension.ts';
import { profile } from '../../test/fakes/profile.ts';
import '../../test/fakes/world.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { theFront } from '../ledger/front.ts';
import { writeProfile, writeSite } from '../ledger/settings.ts';
import { readTeachings } from '../ledger/teachings.ts';
import type { SiteFacts, TaughtField } from '../sites/facts.ts';
import { route, type Sender } from './router.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));
import { emptyStore } from '../../test/fakes/world.ts';

const ORIGIN = 'https://logiciel.example';
const MAIIA = 'https://gestion.maiia.com';
const PATH = '/patients/*/factures/*';
const UI: Sender = { kind: 'ui' };
const page = (origin = ORIGIN, frameId = 0): Sender => ({
  kind: 'page',
  page: { origin, tabId: 1, frameId },
});
const field = (label: string): TaughtField => ({
  role: 'prescriber-rpps',
  anchors: { css: [], label, section: '', ordinal: 0, type: 'text', maxlength: null },
});
const say = (name: string, request: unknown, sender: Sender = page()) =>
  route({ to: 'neuvieme', name, request }, sender);
const known = async (origin = ORIGIN) => {
  const answer = await say('page/site', {}, page(origin));
  return answer.ok ? (answer.value as SiteFacts | null) : null;
};
const taughtThere = async () => readTeachings({ front: theFront() });

beforeEach(async () => {
  refusedPatterns.clear();
  await writeProfile(await emptyStore(), profile());
  await writeSite(theFront(), ORIGIN, true);
  await writeSite(theFront(), MAIIA, true);
  calls.length = 0;
});

describe('teaching', () => {
  it('is kept under the origin that the browser says, and told to every tab', async () => {
    await say('page/teach-field', { path: PATH, field: field('zone a') });
    expect(await known()).toMatchObject({
      origins: [ORIGIN],
      paths: { [PATH]: [field('zone a')] },
    });
    const told = calls.filter(({ name }) => name === 'tabs.sendMessage');
    expect(told.map(({ args }) => args[1])).toContainEqual({
      to: 'neuvieme',
      name: 'worker/site',
      request: {},
    });
  });
  it('of a known site keeps what is shipped', async () => {
    expect(await known(MAIIA)).toMatchObject({ name: 'Maiia Gestion', prescriber: 'treatment' });
    await say('page/teach-field', { path: PATH, field: field('zone a') }, page(MAIIA));
    expect(await known(MAIIA)).toMatchObject({
      name: 'Maiia Gestion',
      prescriber: 'treatment',
      paths: { [PATH]: [field('zone a')] },
    });
    expect(await known()).toBeNull();
  });
  it('silence is null, and the next field taught there ends it', async () => {
    await say('page/teach-silent', { path: PATH });
    expect((await known())?.paths).toEqual({ [PATH]: null });
    await say('page/teach-field', { path: PATH, field: field('zone a') });
    expect((await known())?.paths).toEqual({ [PATH]: [field('zone a')] });
  });
  it.each([
    ['a site that is off', 'https://autre.example', 'not-enabled'],
    ['nobody', null, 'bad-message'],
  ])('is not taken from %s', async (_, origin, error) => {
    const sender: Sender = origin === null ? { kind: 'nobody' } : page(origin);
    const answer = await say('page/teach-field', { path: PATH, field: field('a') }, sender);
    expect(answer).toEqual({ ok: false, error });
    expect(await taughtThere()).toEqual([]);
  });
  it.each([
    ['a value', { path: PATH, field: { ...field('a'), value: '10101010105' } }],
    ['a national number', { path: PATH, field: field('180034523456703') }],
    ['an address', { path: 'https://logiciel.example/', field: field('a') }],
    ['another role', { path: PATH, field: { ...field('a'), role: 'national-number' } }],
  ])('is refused whole with %s', async (_, request) => {
    const answer = await say('page/teach-field', request);
    expect(answer).toEqual({ ok: false, error: 'bad-message' });
    expect(await taughtThere()).toEqual([]);
  });
});

describe('the picker', () => {
  it('is put into every frame of the tab', async () => {
    expect(await say('ui/teach', { tabId: 7 }, UI)).toEqual({ ok: true, value: null });
    const [put] = calls.filter(({ name }) => name === 'scripting.executeScript');
    expect(put?.args).toEqual([{ target: { tabId: 7, allFrames: true }, files: ['/teach.js'] }]);
  });
  it('shows its words in the top frame alone, unless that one is not ours', async () => {
    const leads = async (frameId: number) => say('page/teach-start', {}, page(ORIGIN, frameId));
    expect(await leads(0)).toMatchObject({ value: { leads: true } });
    expect(await leads(3)).toMatchObject({ value: { leads: false } });
    await writeSite(theFront(), ORIGIN, false);
    expect(await say('page/teach-start', {}, page(MAIIA, 3))).toMatchObject({
      value: { leads: true },
    });
  });
  it('ends in all frames together', async () => {
    await say('page/teach-end', {});
    expect(calls).toContainEqual({
      name: 'tabs.sendMessage',
      args: [1, { to: 'neuvieme', name: 'worker/teach-end', request: {} }],
    });
  });
  it('a screen that may be a form is a « ? », until the form is gone', async () => {
    const badge = () => calls.filter(({ name }) => name === 'action.setBadgeText').at(-1)?.args;
    await say('page/possible', {});
    expect(badge()).toEqual([{ tabId: 1, text: '?' }]);
    await say('page/left', {});
    expect(badge()).toEqual([{ tabId: 1, text: '' }]);
  });
});

describe('on our own pages', () => {
  beforeEach(async () => {
    await say('page/teach-field', { path: PATH, field: field('zone a') });
  });
  it('a field is taken away, and the site with the last one', async () => {
    const request = { origin: ORIGIN, path: PATH, field: field('zone a') };
    await say('ui/forget-field', request, UI);
    expect(await taughtThere()).toEqual([]);
  });
  it('a field that moved is rewritten on her yes', async () => {
    const request = { origin: ORIGIN, path: PATH, field: field('zone a'), now: field('zone b') };
    await say('ui/heal-field', request, UI);
    expect((await known())?.paths).toEqual({ [PATH]: [field('zone b')] });
  });
  it('a file is added to what is there, and nothing is overwritten', async () => {
    const facts: SiteFacts = {
      version: 1,
      name: 'Logiciel',
      origins: [ORIGIN, MAIIA],
      prescriber: null,
      paths: { [PATH]: [field('zone c')], '/statistiques': null },
    };
    const answer = await say('ui/import-site', { facts }, UI);
    expect(answer).toEqual({ ok: true, value: { added: 3, same: 0, kept: 1 } });
    expect((await known())?.paths).toEqual({ [PATH]: [field('zone a')], '/statistiques': null });
    expect(await known(MAIIA)).toMatchObject({
      name: 'Maiia Gestion',
      origins: [MAIIA],
      paths: { [PATH]: [field('zone c')] },
    });
  });
});
