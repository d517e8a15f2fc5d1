import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lure, prescriber, ready, setHostileScene, type HostileScene } from './hostile-pages.ts';
import { mainly, sample } from './sample.ts';

const FILL = 'Remplir le prescripteur';

/** Tricks that make her press a button of ours without seeing it. */
const TRICKS = [
  'html nearly transparent',
  'html transparent by an animation',
  'html filtered away',
  'html blurred',
  'html cut by a clip-path',
  'html under a mask',
  'html blended away',
  'html shrunk to a point',
  'a picture over it that lets the pointer through',
  'a popover over it that lets the pointer through',
  'a popover over it',
  'a modal dialog over it',
  'a picture in a closed root over it',
];
/** What is no element, or is gone before the click. */
const UNSEEN = ['a picture painted by html::after', 'a cover that leaves when the pointer comes'];

interface Seen {
  inputs: number[];
  clicks: number[];
}

/** Of the tricks; all of them when soaking. */
const FEW = 5;

describe.each(mainly('firefox'))('a page that wants her click, in %s', (name) => {
  let scene: HostileScene;
  beforeAll(async () => {
    scene = await setHostileScene(name);
    await scene.episode(1, 0);
  });
  afterAll(() => scene?.end());

  it.each([...sample(TRICKS, FEW), ...UNSEEN])(
    '%s: the press does nothing, and the next one that she sees does',
    async (trick) => {
      const { tab } = scene;
      await scene.open(1, 'click');
      await ready(tab, FILL);
      await tab.evaluate(`attack(args[0]);`, trick);
      await lure(tab, FILL);
      await tab.evaluate(`relent()`);
      // It would be gone, had the first press filled.
      await tab.closed.click(FILL);
      await tab.closed.waitForText('Prescripteur rempli');
      const { inputs, clicks } = await tab.evaluate<Seen>(`return seen`);
      expect(Math.min(...inputs)).toBeGreaterThan(clicks.at(-1) ?? Infinity);
      expect(await prescriber(tab)).toContain('10101010105');
    },
  );
});
