import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../fakes/runs.ts';
import { orNotYet, until } from './drivers/until.ts';
import { setHostileScene, type HostileScene } from './hostile-pages.ts';
import { mainly, sample } from './sample.ts';

const FILL = 'Remplir le prescripteur';
const RPPS = '10101010105';
/** What is said after a fill, whatever came of it. */
const TOLD = /Prescripteur rempli|à la main|pas (?:gardé|accepté)|n’a pas/;

/** What fields may do while they are filled. Afterwards her number stands in its field, or nowhere. */
const WAYS = [
  'vanish',
  'move',
  'steal',
  'swap',
  'disable',
  'readonly',
  'cut',
  'reset',
  'twins',
  'letters',
];

/** Several at once: always the same few, and more with SOAK. */
const MIXED = fc
  .sample(fc.shuffledSubarray(WAYS, { minLength: 2, maxLength: 3 }), runs(3))
  .map((ways) => ways.join(','));

type Values = [name: string, value: string][];

describe.each(mainly('chromium'))('fields that do what they want, in %s', (name) => {
  let scene: HostileScene;
  beforeAll(async () => {
    scene = await setHostileScene(name);
    await scene.episode(1, 0);
  });
  afterAll(() => scene?.end());

  const values = () =>
    scene.tab.evaluate<Values>(
      `return [...document.querySelectorAll('input')].map(({ name, value }) => [name, value])`,
    );
  const numbered = (all: Values) => all.flatMap(([of, value]) => (value.includes(RPPS) ? of : []));
  const cut = (all: Values) =>
    all.filter(([, value]) => value.startsWith('1010101') && value !== RPPS);
  const others = (all: Values) => all.filter(([of]) => !/presc|autre$/.test(of));

  it.each(sample([...WAYS, ...MIXED], 6))(
    '%s: her number stands in its own field, or nowhere',
    async (way) => {
      const { tab } = scene;
      await scene.open(1, 'fields', `&way=${way}`);
      const before = await values();
      await tab.closed.click(FILL);
      await tab.closed.waitForText(TOLD);
      if (way.includes('reset')) await tab.closed.waitForNoText('Prescripteur rempli');
      const after = await values();
      expect(numbered(after).filter((of) => !of.endsWith('presc_rpps'))).toEqual([]);
      // Half a number is never left there.
      expect(cut(after)).toEqual([]);
      expect(others(after)).toEqual(others(before));
      // It is said to be filled only where it is.
      const text = await tab.closed.text();
      expect(text.includes('rempli avec votre RPPS')).toBe(numbered(after).length > 0);
    },
  );

  it.each(['another', 'another-after'])(
    'the patient changes under her click (%s): nothing of hers stays on the other’s invoice',
    async (way) => {
      const { tab } = scene;
      await scene.open(1, 'fields', `&way=${way}`);
      await tab.closed.click(FILL);
      await tab.waitForText('EXEMPLE Autre');
      await tab.closed.waitForText('Accès direct ?');
      await until('her number gone', 10_000, async () =>
        orNotYet(numbered(await values()).length === 0),
      );
      expect(await tab.closed.text()).not.toMatch(/sur 8|ESSAI/);
    },
  );

  it('two forms of two patients on one page: nothing is done', async () => {
    const { tab } = scene;
    await scene.open(1, 'fields', '&way=two');
    // Pressed, a finishing button has the page read at once.
    await tab.click({ css: '#go' });
    await tab.waitForText('enregistrée');
    await scene.open(1, 'fields', '&way=none');
    await tab.closed.waitForText('1 séance sur 8');
    expect(await tab.closed.text()).not.toContain('à confirmer');
  });
});
