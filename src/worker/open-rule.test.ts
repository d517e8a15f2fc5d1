import { beforeEach, describe, expect, it, vi } from 'vitest';
import { calls } from '../../test/fakes/extension.ts';
import { emptyStore } from '../../test/fakes/world.ts';
import { writeSite } from '../ledger/settings.ts';
import { route } from './router.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const ORIGIN = 'https://logiciel.example';
const ask = (rule: string, origin = ORIGIN) =>
  route(
    { to: 'neuvieme', name: 'page/open-rule', request: { rule } },
    { kind: 'page', page: { origin, tabId: 1, frameId: 0 } },
  );
const opened = () => calls.filter(({ name }) => name === 'tabs.create').map(({ args }) => args[0]);

beforeEach(async () => {
  calls.length = 0;
  const { front } = await emptyStore();
  await writeSite(front, ORIGIN, true);
});

describe('a page asks for the line of a rule', () => {
  it('our own page opens at that line', async () => {
    expect(await ask('CNT-01')).toEqual({ ok: true, value: null });
    expect(opened()).toEqual([{ url: 'chrome-extension://neuvieme-test/rules.html#CNT-01' }]);
  });
  it.each(['CNT-99', 'CNT-01/../x', '', 'javascript:alert(1)', '../register.html'])(
    '%j is no rule: nothing opens',
    async (rule) => {
      expect(await ask(rule)).toEqual({ ok: false, error: 'bad-message' });
      expect(opened()).toEqual([]);
    },
  );
  it('a page of a site that is not switched on opens nothing', async () => {
    expect(await ask('CNT-01', 'https://autre.example')).toEqual({
      ok: false,
      error: 'not-enabled',
    });
    expect(opened()).toEqual([]);
  });
});
