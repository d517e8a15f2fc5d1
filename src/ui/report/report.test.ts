import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { invoice, PATIENT } from '../../../test/fakes/draft.ts';
import { session } from '../../../test/fakes/extension.ts';
import { OPENING } from '../../../test/fakes/opening.ts';
import { colleague, place, profile } from '../../../test/fakes/profile.ts';
import { emptyStore } from '../../../test/fakes/world.ts';
import { theFront } from '../../ledger/front.ts';
import type { Ledger } from '../../ledger/open.ts';
import { writeProfile, writeSite } from '../../ledger/settings.ts';
import { route, type Sender } from '../../worker/router.ts';
import { readReport } from './read-report.ts';
import { reportText } from './report-text.ts';

vi.mock('../../platform/browser.ts', () => import('../../../test/fakes/extension.ts'));

const SITE = 'https://logiciel-essai.example';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const PAGE: Sender = { kind: 'page', page: { origin: SITE, tabId: 1, frameId: 0 } };
const DOCTOR = '10100123453';
const say = (name: string, request: unknown, sender: Sender = { kind: 'ui' }) =>
  route({ to: 'neuvieme', name, request }, sender);

/** What must never stand in a report: names, numbers, days of birth, addresses, keys. */
const HERS = [
  ['ESSAI', 'Camille', 'EXEMPLE', 'Andréa', 'DÉMO-TESTEUR', 'Zoé', 'Dr SECRET'],
  ['10101010105', '10101010212', '457000016', '457000024', DOCTOR],
  ['1980-03-12', '12/03/1980', 'CPTS d’Essai', 'classeur bleu', 'genou secret'],
].flat();

let ledger: Ledger;

beforeEach(async () => {
  session.clear();
  ledger = await emptyStore();
});
afterEach(() => vi.restoreAllMocks());

/** A ledger with everything in it that a person could be known by. */
async function fill(): Promise<string> {
  await writeProfile(ledger, profile({ places: [place({ department: '45' })] }));
  await say('ui/save-profile', { profile: colleague(), replaces: null });
  await writeSite(ledger.front, SITE, true);
  const diagnosis = {
    kind: 'medical-report',
    date: '2026-01-05',
    author: `Dr SECRET Lou ${DOCTOR}`,
    linked: true,
    keptAt: 'classeur bleu',
  };
  const opening = { ...OPENING, region: 'genou secret', diagnosis };
  const answer = await say('ui/open-episode', { patient: PATIENT, opening, place: null });
  const { tag, episode } = (answer as { value: { tag: string; episode: string } }).value;
  await say('ui/add-session', { tag, episode, date: '2026-11-20', second: false });
  await say('page/assess', { draft: invoice(['2026-11-21']) }, PAGE);
  // A failure of its own, and what a page made up.
  await say('ui/undo-fact', { tag, fact: 'nobody|ESSAI Camille', reason: 'ESSAI Camille' });
  await say('ESSAI Camille 10101010105', {}, PAGE);
  return tag;
}

describe('the report for whoever helps', () => {
  it('counts, and names nobody', async () => {
    const tag = await fill();
    const text = reportText(await readReport(NOW), false);
    for (const word of [...HERS, tag, SITE, 'logiciel-essai']) expect(text).not.toContain(word);
    const row = await ledger.front.meta.get('vault');
    expect(text).not.toContain(row?.id === 'vault' ? row.database : 'no database');
    expect(text).toContain('patients\u00a0: 1');
    expect(text).toContain('épisodes\u00a0: 1');
    expect(text).toContain('séances\u00a0: 1');
    expect(text).toContain('activés\u00a0: 1');
    expect(text).toContain('ui/undo-fact no-fact');
    expect(text).toContain('45 (Expérimentation CPTS)');
  });

  it('keeps of an unknown message nothing but that it was refused', async () => {
    await fill();
    const { errors } = await readReport(NOW);
    expect(errors.map(({ message, code }) => `${message} ${code}`)).toContain('? bad-message');
  });

  it('gives the addresses of her software only where she ticked them', async () => {
    await fill();
    expect(reportText(await readReport(NOW), true)).toContain(SITE);
  });

  it('is made before anything is set up', async () => {
    const text = reportText(await readReport(NOW), false);
    expect(text).toContain('Aucune sauvegarde');
    expect(text).toContain('aucune depuis');
    expect(text).not.toMatch(/undefined|null|NaN|\$\d/);
  });

  it('is made where the key is missing, and says so', async () => {
    await fill();
    await theFront().meta.delete('vault');
    const facts = await readReport(NOW);
    expect(facts.ledger).toBe('lost');
    expect(facts.protection).toBe('missing');
    for (const word of HERS) expect(reportText(facts, false)).not.toContain(word);
  });

  it('says that what is there cannot be read, instead of a count', async () => {
    await fill();
    const rows = await ledger.db.patients.toArray();
    for (const row of rows) {
      row.sealed[20] = (row.sealed[20] ?? 0) ^ 255;
      await ledger.db.patients.put(row);
    }
    expect((await readReport(NOW)).ledger).toBe('failed');
  });
});
