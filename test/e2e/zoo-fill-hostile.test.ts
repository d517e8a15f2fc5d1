import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HER_PLAN } from '../fakes/fill-plan.ts';
import { launch, type BrowserName, type Launched, type Tab } from './drivers/driver.ts';
import { ask, makeLadder } from './ladder/extension.ts';
import type { Given, Roles } from './ladder/command.ts';
import { HANDED } from './ladder/documents.ts';
import { ALL, BOXES, FILLED, TRICKS } from './ladder/tricks.ts';
import { mainly, sample } from './sample.ts';

/** Both browsers wait more than they work: they go side by side, each from trick to trick. */
describe.concurrent.each(mainly('firefox'))('%s', (name) => {
  describe('bears what a page does to a fill', { concurrent: false }, () => {
    tricksIn(name);
  });
});

function tricksIn(name: BrowserName): void {
  let browser: Launched;
  let ladder: Awaited<ReturnType<typeof makeLadder>>;
  let server: Server;
  let origin = '';
  let tab: Tab;
  let html = '';
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    origin = `http://127.0.0.1:${address.port}/`;
    ladder = await makeLadder();
    browser = await launch(name, { extensionDir: ladder.dir });
    tab = await browser.newTab(origin);
  });
  afterAll(async () => {
    await browser?.close();
    await ladder?.remove();
    server?.close();
  });

  async function open(body: string, script: string): Promise<void> {
    html = `<!doctype html><meta charset="utf-8"><title>Essai</title>${body}<p id="end" tabindex="-1">Fin</p>
<script>var name_ = document.getElementById('name');
document.addEventListener('submit', () => { document.body.dataset.sent = 'yes'; });
document.addEventListener('focusin', () => { document.body.dataset.focused = 'yes'; });
${script}</script>`;
    await tab.goto(origin);
  }
  const fill = (kinds: string[] = [], asked = true) => {
    const parts = ['rpps', 'am', 'name', 'date', 'search', 'day', 'month', 'year'];
    const roles: Roles = Object.fromEntries(parts.map((part) => [part, [[`#${part}`]]]));
    roles.kind = kinds.map((kind) => [kind]);
    return ask(tab, { do: 'fill', roles, plan: HER_PLAN, asked });
  };
  const values = () =>
    tab.evaluate<Record<string, string>>(`return Object.fromEntries(
      [...document.querySelectorAll('select,input:not([type=radio],[type=button])')].filter(({ value }) => value).map(({ id, value }) => [id, value]));`);
  const flags = () => tab.evaluate<Record<string, string>>('return { ...document.body.dataset };');
  const checked = () =>
    tab.evaluate<string[]>(
      `return [...document.querySelectorAll(':checked')].map(({ id }) => id);`,
    );

  it.each(sample(TRICKS, 14))(
    '$what',
    async ({ body, script, result, holds = {}, asked = true, kinds }) => {
      await open(body, script);
      const before = await checked();
      expect(await fill(kinds, asked)).toEqual(result);
      const wanted = Object.entries(holds).filter(([, value]) => value !== '');
      expect(await values()).toEqual(Object.fromEntries(wanted));
      expect(await checked()).toEqual(before);
      const { sent, pressed, focused } = await flags();
      expect({ sent, pressed }).toEqual({ sent: undefined, pressed: undefined });
      expect(asked ? undefined : focused).toBeUndefined();
    },
  );

  it('gives the focus back, and takes none when nobody asked', async () => {
    await open(BOXES, 'other.focus(); delete document.body.dataset.focused;');
    const active = () => tab.evaluate<string>('return document.activeElement.id;');
    expect(await fill([], false)).toEqual(FILLED);
    expect((await flags()).focused).toBeUndefined();
    await open(BOXES, 'other.focus();');
    expect(await fill()).toEqual(FILLED);
    expect(await active()).toBe('other');
  });

  it('undo restores what is still ours, and leaves what she wrote since', async () => {
    await open(BOXES, '');
    expect(await fill()).toEqual(FILLED);
    await tab.fill({ css: '#name' }, 'Dr EXEMPLE');
    expect(await ask(tab, { do: 'undo' })).toBe(true);
    expect(await values()).toEqual({ name: 'Dr EXEMPLE' });
  });

  it('undo touches nothing at another address', async () => {
    await open(BOXES, '');
    expect(await fill()).toEqual(FILLED);
    await tab.evaluate(`history.pushState(null, '', '/autre');`);
    await ask(tab, { do: 'undo' });
    expect(await values()).toEqual(ALL);
  });

  it.each(sample(HANDED, 6))(
    'a document for an input $what',
    async ({ body, script = '', ...row }) => {
      const { size = 8, result, undone } = row;
      await open(body, script);
      const given = await ask<Given>(tab, { do: 'attach', way: ['#file'], size });
      expect(given).toEqual(result);
      expect(await ask<boolean | null>(tab, { do: 'detach' })).toBe(undone);
      expect(await tab.evaluate<number>(`return file.files.length;`)).toBe(0);
      expect((await flags()).sent).toBeUndefined();
    },
  );
}
