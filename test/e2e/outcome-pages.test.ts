import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, french } from '../../scripts/story/tool-actions.ts';
import type { Tab } from './drivers/driver.ts';
import { orNotYet, until } from './drivers/until.ts';
import { insist, setGuardScene, type Answers, type GuardScene } from './guard-pages.ts';
import { mainly, sample } from './sample.ts';

const DONE = /^2 séances sur 8(?!.*à confirmer)/;
const NOT_DONE = /^1 séance sur 8(?!.*à confirmer)/;
const ASKED = /^2 séances sur 8.*dont 1 à confirmer/;

/** What the server answers to a whole page that is sent, and what is counted. */
const ANSWERS: [string, string, Answers, RegExp][] = [
  ['« Facture n° … enregistrée » at another address', 'image', 'saved', DONE],
  ['the same page again with its errors, status 200', 'image', 'errors', NOT_DONE],
  ['the same page at the same address, its fields switched off', 'image', 'frozen', DONE],
  ['« Facture n° … enregistrée », sent by a link', 'javascript-link', 'saved', DONE],
  ['the same page with its errors, sent by a link', 'javascript-link', 'errors', NOT_DONE],
];

/** Answers that are waited for: to a whole page that says too little, to a script in words alone. */
const SLOW: [string, string, Answers, RegExp][] = [
  ['a page that says nothing of it', 'image', 'silent', ASKED],
  ['a page that asks to sign in', 'image', 'sign-in', ASKED],
  ['a failure of the server in words of its own', 'image', 500, ASKED],
  ['refused to a script, over the form that stands', 'click', 'errors', NOT_DONE],
  ['failed to a script, over the form that stands', 'click', 500, NOT_DONE],
];

describe.each(mainly('chromium'))('what became of an invoice, in %s', (name) => {
  let scene: GuardScene;
  let patient = 10;
  beforeAll(async () => {
    scene = await setGuardScene(name);
  });
  afterAll(() => scene?.end());

  /** A patient of its own for each case, on an invoice of one session that nothing was sent of yet. */
  async function ready(page: string, more = '', where: Tab = scene.tab): Promise<number> {
    patient += 1;
    scene.tool.answer('saved');
    await scene.open(patient, page, [daysAgo(3)], more, where);
    await scene.begin(0, where);
    await where.closed.waitForText('1 séance sur 8');
    return patient;
  }

  it.each(sample(ANSWERS, 2))('a page sent as a whole: %s', async (_, page, how, expected) => {
    const whose = await ready(page);
    scene.tool.answer(how);
    await scene.send();
    await scene.settled();
    expect(await scene.counted(whose)).toMatch(expected);
  });

  it('answers that are waited for, all at once, each in a tab of its own', async () => {
    const sent: { title: string; whose: number; tab: Tab; expected: RegExp }[] = [];
    for (const [title, page, how, expected] of sample(SLOW, 3)) {
      const tab = await scene.browser.newTab(`${scene.tool.origin}/`);
      const whose = await ready(page, '', tab);
      scene.tool.answer(how);
      await scene.send(tab);
      sent.push({ title, whose, tab, expected });
    }
    await scene.settled();
    for (const { tab } of sent) await tab.close();
    for (const { title, whose, expected } of sent) {
      expect(await scene.counted(whose), title).toMatch(expected);
    }
  });

  it('sent as a whole page and left for another invoice before the answer: asked', async () => {
    const whose = await ready('image');
    scene.tool.hold();
    await scene.send();
    await until('the invoice on its way', 10_000, async () => orNotYet(await scene.isOnItsWay()));
    await scene.tab.goto(`${scene.tool.origin}/factures/99`);
    await scene.settled();
    scene.tool.release();
    expect(await scene.counted(whose)).toMatch(ASKED);
  });

  it('answered to a script, after a wait: nothing is counted as done before', async () => {
    const whose = await ready('click');
    scene.tool.hold();
    await scene.send();
    const other = await scene.browser.newTab(await scene.tab.url());
    await other.closed.waitForText('dont 1 à confirmer');
    scene.tool.release();
    await other.closed.waitForNoText('dont 1 à confirmer');
    await other.close();
    expect(await scene.counted(whose)).toMatch(DONE);
  });

  it('corrected after a refusal whose marks stand until the answer comes: counted', async () => {
    const whose = await ready('click');
    const { tab, tool } = scene;
    const change = (source: string) => tab.evaluate(source);
    tool.answer('errors');
    await scene.send();
    await change(`document.querySelector('[name=acte]').setAttribute('aria-invalid', 'true')`);
    await scene.settled();
    tool.answer('saved');
    tool.hold();
    await scene.send();
    // The page was looked at anew while the invoice is on its way: the card counts the line that came.
    const row = `document.querySelector('tr:last-child')`;
    await change(`const more = ${row}.cloneNode(true); ${row}.after(more);
      more.querySelector('[name=acte]').removeAttribute('aria-invalid');
      more.querySelector('[name=date]').value = '${french(daysAgo(8))}';`);
    await tab.closed.waitForText('avec les 2 de cette facture');
    await change(`${row}.remove()`);
    await tab.closed.waitForNoText('avec les 2 de cette facture');
    tool.release();
    await scene.settled();
    expect(await scene.counted(whose)).toMatch(DONE);
  });

  it('said to be taken by a page that goes elsewhere at once: counted', async () => {
    const whose = await ready('click');
    await scene.tab.evaluate(`const said = document.getElementById('status');
      new MutationObserver(() => (location.href = '/dossiers')).observe(said, { childList: true });`);
    await scene.send();
    await scene.settled();
    expect(await scene.counted(whose)).toMatch(DONE);
  });

  it('clicked twice and sent twice: one session', async () => {
    const whose = await ready('click');
    const before = scene.tool.billed().length;
    scene.tool.hold();
    await scene.tab.click({ css: '#go' }, { count: 2 });
    await until('both invoices', 10_000, () =>
      Promise.resolve(orNotYet(scene.tool.billed().length - before === 2)),
    );
    scene.tool.release();
    await scene.settled();
    expect(await scene.counted(whose)).toMatch(DONE);
  });

  it('a request that she broke off: asked, never counted as done', async () => {
    const whose = await ready('click');
    scene.tool.hold();
    await scene.send();
    await scene.tab.reload();
    await scene.settled();
    scene.tool.release();
    expect(await scene.counted(whose)).toMatch(ASKED);
  });

  it.each(['', '&oui'])(
    'a first step that bills nothing, then the one that does: one session %s',
    async (more) => {
      const whose = await ready('two-steps', more);
      const second = async () => orNotYet(await scene.tab.exists({ css: '#atteste' }));
      await insist(scene.tab, (tab) => tab.click({ css: '#go' }), second);
      await scene.tab.click({ css: '#atteste' });
      await scene.tab.click({ css: '#second-go' });
      await scene.settled();
      expect(await scene.counted(whose)).toMatch(DONE);
    },
  );
});
