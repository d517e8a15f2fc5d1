import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { orNotYet, until } from './drivers/until.ts';
import { setGuardScene, type Answers, type GuardScene } from './guard-pages.ts';
import { BROWSERS } from './scene.ts';

const DONE = /^2 séances sur 8(?!.*à confirmer)/;
const NOT_DONE = /^1 séance sur 8(?!.*à confirmer)/;
const ASKED = /^2 séances sur 8.*dont 1 à confirmer/;

/** What the server answers to a whole page that is sent, and what is counted. */
const ANSWERS: [string, Answers, RegExp][] = [
  ['« Facture n° … enregistrée » at another address', 'saved', DONE],
  ['the same page again with its errors, status 200', 'errors', NOT_DONE],
  ['the same page at the same address, its fields switched off', 'frozen', DONE],
  ['a page that says nothing of it', 'silent', ASKED],
  ['a page that asks to sign in', 'sign-in', ASKED],
  ['a failure of the server in words of its own', 500, ASKED],
];

describe.each(BROWSERS)('what became of an invoice, in %s', (name) => {
  let scene: GuardScene;
  let patient = 10;
  beforeAll(async () => {
    scene = await setGuardScene(name);
  });
  afterAll(() => scene?.end());

  /** A patient of its own for each case, on an invoice of one session. */
  async function ready(page: string, more = ''): Promise<void> {
    patient += 1;
    scene.tool.answer('saved');
    await scene.episode(patient, 0);
    await scene.open(patient, page, [daysAgo(3)], more);
    await scene.tab.closed.waitForText('1 séance sur 8');
  }

  describe.each(['image', 'javascript-link'])('a page sent as a whole (%s)', (page) => {
    it.each(ANSWERS.slice(0, page === 'image' ? undefined : 2))('%s', async (_, how, expected) => {
      await ready(page);
      scene.tool.answer(how);
      await scene.tab.click({ css: '#go' });
      await scene.settled();
      scene.tool.answer('saved');
      expect(await scene.counted(patient)).toMatch(expected);
    });
  });

  it('sent as a whole page and left for another address before the answer: asked', async () => {
    await ready('image');
    scene.tool.hold();
    await scene.tab.evaluate(`setTimeout(() => document.getElementById('go').click(), 0)`);
    await until('the invoice on its way', 10_000, async () => orNotYet(await scene.isOnItsWay()));
    await scene.tab.goto(`${scene.tool.origin}/`);
    await scene.settled();
    scene.tool.release();
    expect(await scene.counted(patient)).toMatch(ASKED);
  });

  it('answered to a script, after a wait: nothing is counted as done before', async () => {
    await ready('click');
    scene.tool.hold();
    await scene.tab.click({ css: '#go' });
    const other = await scene.browser.newTab(await scene.tab.url());
    await other.closed.waitForText('dont 1 à confirmer');
    scene.tool.release();
    await other.closed.waitForNoText('dont 1 à confirmer');
    await other.close();
    expect(await scene.counted(patient)).toMatch(DONE);
  });

  it.each([
    ['refused with its words', 'errors', NOT_DONE],
    ['failed with its words', 500, NOT_DONE],
  ] as const)('answered to a script, %s: not counted', async (_, how, expected) => {
    await ready('click');
    scene.tool.answer(how);
    await scene.tab.click({ css: '#go' });
    await scene.settled();
    scene.tool.answer('saved');
    expect(await scene.counted(patient)).toMatch(expected);
  });

  it('clicked twice and sent twice: one session', async () => {
    await ready('click');
    const before = scene.tool.billed().length;
    scene.tool.hold();
    await scene.tab.click({ css: '#go' }, { count: 2 });
    await scene.tab.evaluate(`await fetch('/controle', { method: 'POST' })`);
    expect(scene.tool.billed().length - before).toBe(2);
    scene.tool.release();
    await scene.settled();
    expect(await scene.counted(patient)).toMatch(DONE);
  });

  it('a request that she broke off: asked, never counted as done', async () => {
    await ready('click');
    scene.tool.hold();
    await scene.tab.click({ css: '#go' });
    await scene.tab.reload();
    await scene.settled();
    scene.tool.release();
    expect(await scene.counted(patient)).toMatch(ASKED);
  });

  it.each(['', '&oui'])(
    'a first step that bills nothing, then the one that does: one session %s',
    async (more) => {
      await ready('two-steps', more);
      await scene.tab.click({ css: '#go' });
      await scene.tab.click({ css: '#atteste' });
      await scene.tab.click({ css: '#second-go' });
      await scene.settled();
      expect(await scene.counted(patient)).toMatch(DONE);
    },
  );
});
