import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import type { Tab } from './drivers/driver.ts';
import { orNotYet } from './drivers/until.ts';
import { insist, setGuardScene, type GuardScene } from './guard-pages.ts';
import { BROWSERS } from './scene.ts';
import { sample } from './sample.ts';

type Fate = 'stopped' | 'only detected';

const press = (tab: Tab) => tab.click({ css: '#go' });
const key = (which: string) => async (tab: Tab) => {
  await tab.click({ css: '[name=montant]' });
  await tab.press(which);
};

/** The ways in which a tool may bill, what she does, and what becomes of it past the limit. */
const WAYS: [string, string, (tab: Tab) => Promise<void>, Fate][] = [
  ['a click', 'click', press, 'stopped'],
  ['Enter in a field', 'enter', key('Enter'), 'stopped'],
  ['a div with role=button', 'js-button', press, 'stopped'],
  ['Enter on such a div', 'js-button', onButton('Enter'), 'stopped'],
  ['requestSubmit() from a closed root', 'request-submit', press, 'stopped'],
  ['an action on pointerdown', 'pointerdown', press, 'stopped'],
  ['Ctrl+Enter handled on keydown', 'key-enter', key('Control+Enter'), 'stopped'],
  ['a function key that the button announces', 'function-key', key('F9'), 'stopped'],
  ['a function key that nothing announces, by fetch', 'unknown-key', key('F8'), 'only detected'],
  ['form.submit() from a function key', 'form-submit', key('F8'), 'stopped'],
  ['form.submit() into another frame', 'other-window', key('F8'), 'only detected'],
  ['a javascript: link', 'javascript-link', press, 'stopped'],
  ['an image that submits', 'image', press, 'stopped'],
  ['a page written anew by document.open()', 'document-open', press, 'stopped'],
];

function onButton(which: string) {
  return async (tab: Tab) => {
    await tab.evaluate(`document.getElementById('go').focus()`);
    await tab.press(which);
  };
}

const ACCEPTED = 'Je facture en connaissance de cause';
const CONFIRM = 'Confirmer';
const STOP = 'Séances en cause';
const SLIPPED = 'partie sans que Neuvième';

describe.each(BROWSERS)('the ninth session in %s', (name) => {
  let scene: GuardScene;
  const seen: string[] = [];
  let due = 0;
  beforeAll(async () => {
    scene = await setGuardScene(name);
    await scene.episode(1, 8);
    await scene.episode(2, 0);
  });
  afterAll(async () => {
    await scene?.end();
    console.log(`${name}\n${seen.join('\n')}`);
  });

  const billed = () => scene.tool.billed().length;
  /** What the card says of what she did. */
  const told = (act: (tab: Tab) => Promise<void>) =>
    insist(scene.tab, act, async () => {
      const said = await scene.tab.closed.text();
      return said.includes(STOP) || said.includes(SLIPPED) ? said : undefined;
    });

  it.each(sample(WAYS, 9))('%s', async (how, page, act, fate) => {
    const { tab } = scene;
    await scene.open(1, page, [daysAgo(3)]);
    await tab.closed.waitForText(/(9|\d\d) séances sur 8/);
    const said = await told(act);
    // Whatever was on its way is there before this is answered.
    await tab.evaluate(`await fetch('/controle', { method: 'POST' })`);
    const is: Fate = said.includes(SLIPPED) ? 'only detected' : 'stopped';
    seen.push(`| ${how} | ${is} |`);
    if (fate === 'only detected') due += 1;
    // What is said is what happened; nothing of the ways before came in later.
    expect([is, billed()]).toEqual([fate, due]);
  });

  it.each(['', '&remplace'])(
    'the second dialog is held where the first was not known %s',
    async (more) => {
      const { tab } = scene;
      await scene.open(1, 'second-alone', [daysAgo(3)], more);
      await tab.closed.waitForText(/(9|\d\d) séances sur 8/);
      const before = billed();
      await press(tab);
      expect(await told(({ click }) => click({ css: '#second-go' }))).toContain(STOP);
      expect(billed()).toBe(before);
    },
  );

  it.each(['', '&remplace'])(
    'a decision holds through all of them, and is billed once %s',
    async (more) => {
      const { tab } = scene;
      const before = billed();
      await scene.open(1, 'two-steps', [daysAgo(more ? 4 : 3)], more);
      await tab.closed.waitForText(/(9|\d\d) séances sur 8/);
      expect(await told(press)).toContain(STOP);
      await tab.closed.click('Facturer malgré l’alerte');
      await tab.closed.click(ACCEPTED);
      await tab.closed.click(CONFIRM);
      await tab.closed.waitForNoText(STOP);
      await insist(tab, press, async () => orNotYet(await tab.exists({ css: '#atteste' })));
      await tab.click({ css: '#atteste' });
      await tab.click({ css: '#second-go' });
      await tab.waitForText(/Facture n° \d+ enregistrée/);
      expect(billed() - before).toBe(1);
    },
  );

  it('a first step that bills nothing, then « Retour »: nothing is counted as done', async () => {
    const { tab } = scene;
    const before = billed();
    await scene.open(2, 'two-steps', [daysAgo(9)], '&remplace');
    await tab.closed.waitForText('1 séance sur 8');
    await insist(tab, press, async () => orNotYet(await tab.exists({ css: '#retour' })));
    await tab.click({ css: '#retour' });
    expect(await scene.counted(2)).toContain('dont 1 à confirmer');
    expect(billed()).toBe(before);
  });
});
