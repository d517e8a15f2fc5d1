import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { invoice } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { profile } from '../../test/fakes/profile.ts';
import { runs } from '../../test/fakes/runs.ts';
import { emptyStore } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Patient } from '../domain/patient.ts';
import type { Assessment } from '../messages/shapes.ts';
import { openLedger } from '../ledger/open.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import { writeProfile, writeSite } from '../ledger/settings.ts';
import { route } from './router.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));
vi.mock('../platform/page-browser.ts', () => import('../../test/fakes/extension.ts'));

const ORIGIN = 'https://logiciel.example';
const TODAY = Date.now();
const ago = (days: number) => new Date(TODAY - days * 86_400_000).toISOString().slice(0, 10);
let patients = 0;

function somebody(): Patient {
  patients += 1;
  const letters = [...String(patients)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
  return { birthName: `ESSAI ${letters}`, firstName: 'Zoé', birthDate: civilDate('1980-03-12') };
}

async function ask(tabId: number, name: string, request: unknown): Promise<Assessment> {
  const sender = { kind: 'page' as const, page: { origin: ORIGIN, tabId, frameId: 0 } };
  const answer = await route({ to: 'neuvieme', name, request }, sender);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as Assessment;
}

/** One tab: judged, then billed unless it was told that this would be too many. What it was told, in order. */
async function tab(tabId: number, draft: FormDraft, waits: readonly number[]): Promise<string[]> {
  const turns = async (count = 0) => {
    for (let left = count; left > 0; left -= 1) await new Promise((go) => setImmediate(go));
  };
  await turns(waits[0]);
  const judged = await ask(tabId, 'page/assess', { draft });
  const told = [judged.verdict.standing.kind];
  if (told.includes('exceeds')) return told;
  await turns(waits[1]);
  const intent = `${draft.invoiceId}-intent`;
  const after = await ask(tabId, 'page/intend', { draft, intent, heard: [] });
  return [...told, after.verdict.standing.kind];
}

beforeAll(async () => {
  const ledger = await emptyStore();
  await writeProfile(ledger, profile());
  await writeSite(ledger.front, ORIGIN, true);
});

describe('three windows at seven sessions', () => {
  it('each bills one more: whoever makes the ninth is told so, and nothing is lost', async () => {
    const waits = fc.array(fc.nat(15), { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(waits, waits, waits, async (one, two, three) => {
        const patient = somebody();
        const id = `p${patients}`;
        const form = (name: string, days: number[]) =>
          invoice(days.map(ago), {
            patient,
            patientId: id,
            treatmentId: `t${patients}`,
            invoiceId: `${id}-${name}`,
          });
        const seven = form('seven', [40, 37, 34, 31, 28, 25, 22]);
        await ask(1, 'page/qualify', {
          draft: seven,
          qualification: { kind: 'direct-access', opening: OPENING },
        });
        await ask(1, 'page/intend', { draft: seven, intent: `${id}-seven`, heard: [] });
        const told = await Promise.all([
          tab(1, form('a', [10]), one),
          tab(2, form('b', [8]), two),
          tab(3, form('c', [6]), three),
        ]);
        const ledger = await openLedger();
        const [episode] = (await historyOf(ledger, await tagOf(ledger, patient))).episodes;
        const counted = episode?.sessions.length ?? 0;
        const billed = told.filter(([judged]) => judged !== 'exceeds').length;
        expect(counted).toBe(7 + billed);
        // One place was free: everybody past it was told, before or with the answer to the click.
        expect(told.filter((words) => words.includes('exceeds')).length).toBeGreaterThanOrEqual(2);
      }),
      runs(40),
    );
  }, 90_000);
});
