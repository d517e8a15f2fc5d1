import { access, constants, mkdir, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from './drivers/driver.ts';
import { buildDir } from './builds.ts';

/** Where this Chromium looks for what an administrator set: a folder of the whole computer. */
const CHROMIUM = '/etc/chromium';
const POLICIES = join(CHROMIUM, 'policies/managed');
/** In a container this run may write there; on a developer's computer mostly not. */
const writable = await access(CHROMIUM, constants.W_OK).then(
  () => true,
  () => false,
);

const SET = { by: 'CPTS d’Essai', department: '45', cpts: 'CPTS Sologne', retentionMonths: 24 };

/** What the first place is, and what it is once she chose otherwise: a proposal is hers to change. */
async function firstPlace(browser: Launched): Promise<string[]> {
  const options = await browser.newTab(`${browser.extensionOrigin}/options.html`);
  await options.waitForText('réglé par CPTS d’Essai');
  await options.waitForText('que Neuvième ne sait pas lire, et n’applique pas : retentionMonths');
  const set = [
    await options.value({ label: /^Département/ }),
    await options.value({ label: /^CPTS/ }),
  ];
  await options.fill({ label: /^Département/ }, '59 – Nord');
  return [...set, await options.value({ label: /^Département/ })];
}

const WANTED = ['45', 'CPTS Sologne', '59'];

describe.runIf(writable)('what a CPTS set beforehand, in chromium', () => {
  const extensionDir = buildDir('chromium', 'e2e');
  let profileDir: string;
  let file: string;
  let browser: Launched;
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'neuvieme-managed-'));
    // The path of the profile gives the extension its id, by which the policy names it.
    const first = await launch('chromium', { extensionDir, profileDir });
    const id = new URL(first.extensionOrigin).host;
    await first.close();
    await mkdir(POLICIES, { recursive: true });
    file = join(POLICIES, `neuvieme-${id}.json`);
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: SET } } }));
    browser = await launch('chromium', { extensionDir, profileDir });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(file, { force: true });
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10 });
    // Folders that are empty are ours; any other stays.
    await rmdir(POLICIES).then(
      () => rmdir(join(CHROMIUM, 'policies')).catch(() => undefined),
      () => undefined,
    );
  });

  it('fills the first place, says who set it, and names what it cannot use', async () => {
    expect(await firstPlace(browser)).toEqual(WANTED);
  });
});

describe('what a CPTS set beforehand, in firefox', () => {
  const home = process.env['HOME'];
  let ours: string;
  let browser: Launched;
  beforeAll(async () => {
    // A home of its own: what is set there reaches no other Firefox.
    ours = await mkdtemp(join(tmpdir(), 'neuvieme-home-'));
    const folder = join(ours, '.mozilla/managed-storage');
    await mkdir(folder, { recursive: true });
    const name = 'neuvieme@neuvieme';
    const manifest = { name, description: 'essai', type: 'storage', data: SET };
    await writeFile(join(folder, `${name}.json`), JSON.stringify(manifest));
    process.env['HOME'] = ours;
    browser = await launch('firefox', { extensionDir: buildDir('firefox', 'e2e') });
  });
  afterAll(async () => {
    await browser?.close();
    if (home === undefined) delete process.env['HOME'];
    else process.env['HOME'] = home;
    await rm(ours, { recursive: true, force: true, maxRetries: 10 });
  });

  it('fills the first place, says who set it, and names what it cannot use', async () => {
    expect(await firstPlace(browser)).toEqual(WANTED);
  });
});
