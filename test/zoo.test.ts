import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlsOf, documentOf, fieldsIn } from './tools/kit/served.ts';
import type { Tool } from './tools/kit/tool.ts';
import {
  allSelectors,
  readTruth,
  ROLES,
  selectorsOf,
  startOf,
  toolNames,
  TOOLS,
  type Post,
  type Screen,
} from './tools/kit/truth.ts';

const FEWEST_FIELDS = 25;
const FEWEST_SILENT = 5;
/** A key misspelt would be a fact that nobody checks. */
const KEYS = [
  'id',
  'path',
  'kind',
  'what',
  'rendered',
  'served',
  'reach',
  'roles',
  'traps',
  'reads',
];

it('finds the tools of the zoo', () => {
  expect(toolNames()).toEqual(expect.arrayContaining(['tables', 'webforms']));
});

describe.each(toolNames())('simulated tool %s', (name) => {
  const { screens, post, awkward } = readTruth(name);
  let tool: Tool;

  beforeAll(async () => {
    tool = await (await startOf(name))();
  });
  afterAll(() => tool.stop());

  it('has the screens that a judge of the page engine needs', () => {
    const ids = screens.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(screens.filter(({ kind }) => kind === 'silent').length).toBeGreaterThanOrEqual(
      FEWEST_SILENT,
    );
    expect(ids).toEqual(expect.arrayContaining(['invoice-doctor', 'treatment', 'cancel']));
    const doctor = screens.find(({ id }) => id === 'invoice-doctor');
    expect(doctor?.reads?.prescriber).toContain('10100123453');
    expect(awkward.length).toBeGreaterThan(0);
  });

  it.each(screens)('$id is described in words this test knows', (screen) => {
    expect(Object.keys(screen).filter((key) => !KEYS.includes(key))).toEqual([]);
    const known: string[] = [...ROLES, 'patient.id'];
    expect(Object.keys(screen.roles ?? {}).filter((role) => !known.includes(role))).toEqual([]);
    const [dates, acts] = [selectorsOf(screen, 'line.date'), selectorsOf(screen, 'line.act')];
    expect(acts).toHaveLength(dates.length);
    expect(screen.kind === 'silent' || allSelectors(screen).length > 0).toBe(true);
  });

  it.each(screens)('$id answers, with what its truth points at', async (screen) => {
    const answer = await fetch(tool.origin + screen.path);
    expect(answer.status).toBe(200);
    const sent = screen.served ? await fetch(tool.origin + screen.served) : answer;
    const text = await sent.text();
    const missing = screen.rendered === 'server' ? notServed : notWritten;
    expect(missing(screen, text, name)).toEqual([]);
    const counted = screen.kind === 'invoice' && (screen.rendered === 'server' || screen.served);
    const least = counted ? FEWEST_FIELDS : 0;
    expect(fieldsIn(documentOf(text))).toBeGreaterThanOrEqual(least);
  });

  it('stores a good invoice', async () => {
    const before = tool.state().invoices.length;
    const status = await send(tool, post, {}).then((answer) => answer.status);
    expect(status).toBeLessThan(400);
    expect(tool.state().invoices).toHaveLength(before + 1);
    const stored = tool.state().invoices.at(-1);
    expect(stored).toMatchObject({
      prescriber: { rpps: '10101010105', am: '457000016' },
      status: expect.stringMatching(/enregistrée|sécurisée/),
    });
    expect(stored?.lines.length).toBeGreaterThan(1);
    expect(tool.state().requests.at(-1)?.status).toBe(status);
  });

  it.each(post.refused)('refuses $why, and says so', async ({ set, says }) => {
    const before = tool.state().invoices.length;
    const answer = await send(tool, post, set);
    expect(await answer.text()).toContain(says);
    expect(tool.state().invoices).toHaveLength(before);
  });

  it('refuses a wrong key, a missing date and eleven digits in the box of nine', () => {
    const whys = post.refused.map(({ why }) => why);
    expect(whys).toEqual(
      expect.arrayContaining([
        'wrong key',
        'a session without a date',
        'an RPPS in the box of nine',
      ]),
    );
  });

  it('fails and waits when it is told to', async () => {
    const before = tool.state().invoices.length;
    tool.refuse(503);
    expect((await send(tool, post, {})).status).toBe(503);
    expect(tool.state().invoices).toHaveLength(before);
    tool.hold();
    const pending = send(tool, post, {});
    while (tool.state().invoices.length === before)
      await new Promise((next) => setTimeout(next, 5));
    expect(tool.state().requests.at(-1)?.status).toBeNull();
    tool.release();
    expect((await pending).status).toBeLessThan(400);
  });
});

/** Selectors that mean not exactly one element, as far as a frame or a shadow root. */
function notServed(screen: Screen, text: string): string[] {
  const document = documentOf(text);
  const outside = allSelectors(screen).map((selector) => {
    const [first = ''] = selector.split(' >>> ');
    return first.replace(/^frame=/, '');
  });
  return outside.filter((selector) => document.querySelectorAll(selector).length !== 1);
}

/** Ids, classes and names that neither the server's answer nor the tool's own files hold. */
function notWritten(screen: Screen, text: string, name: string): string[] {
  const tokens = allSelectors(screen).flatMap((selector) => [
    ...selector.matchAll(/[#.]([\w-]+)|\[[\w-]+="([^"]+)"\]/g),
  ]);
  const written = text + sourcesOf(name);
  return [...new Set(tokens.map(([, word, value]) => word ?? value ?? ''))].filter((token) => {
    // Frameworks put a prefix before what was written.
    const last = /_([a-zA-Z]{4,})$/.exec(token)?.[1] ?? token;
    return !written.includes(token) && !written.includes(last);
  });
}

function sourcesOf(name: string): string {
  const folder = join(TOOLS, name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|js|html)$/.test(path) && !/^(dist|node_modules)/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** Sends the good invoice of a truth, changed by `changes`. */
async function send(tool: Tool, post: Post, changes: Record<string, string>): Promise<Response> {
  const address = tool.origin + post.path;
  if (post.encoding === 'json') {
    const body = structuredClone(post.body);
    for (const [path, value] of Object.entries(changes)) setAt(body, path, value);
    const headers = { 'Content-Type': 'application/json' };
    return fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  }
  const page = await fetch(tool.origin + (post.screen ?? post.path));
  const controls = controlsOf(documentOf(await page.text()));
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...controls, ...post.set, ...changes })) {
    form.set(name, value);
  }
  // Where a good invoice leads is another request.
  return fetch(address, { method: 'POST', body: form, redirect: 'manual' });
}

function setAt(body: unknown, path: string, value: string): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  let here: unknown = body;
  for (const part of parts) here = isRecord(here) ? here[part] : undefined;
  if (isRecord(here)) here[last] = value;
}

/** Arrays too: their indexes are names. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
