import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { ofKind } from '../domain/facts.ts';
import { DEFAULT_SETTINGS } from '../domain/profile.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import { annexeOnPage, attachByHand } from './annexe.ts';
import { addSession } from './by-hand.ts';
import { undoFact } from './corrections.ts';
import { qualify } from './record.ts';

const ORIGIN = 'https://logiciel.example';
const LOIRET = profile({ places: [place({ department: '45' })] });

async function opened(who = LOIRET) {
  const world = await newWorld('2026-11-21', who);
  await qualify(world, ORIGIN, {
    draft: invoice([], { invoiceId: 'new:0' }),
    qualification: { kind: 'direct-access', opening: OPENING },
  });
  const tag = await tagOf(world.ledger, PATIENT);
  const attached = async () => (await historyOf(world.ledger, tag)).episodes[0]?.attached;
  const { episodes } = await historyOf(world.ledger, tag);
  return { world, tag, episode: episodes[0]?.id ?? '', attached };
}

describe('what stands on annexe 1 for the invoice on screen', () => {
  it('is her own, the patient it shows, and the sessions it bills', async () => {
    const { world } = await opened();
    const draft = invoice(['2026-11-18', '2026-11-16'], { invoiceId: 'new:1' });
    expect(await annexeOnPage(world, ORIGIN, { draft })).toEqual({
      on: '2026-11-21',
      named: true,
      department: 'Loiret (45)',
      practitioner: { familyName: 'ESSAI', firstName: 'Camille', rpps: '10101010105' },
      amNumber: '457000016',
      cpts: 'CPTS d’Essai',
      declaredOn: null,
      regime: 'expérimentation en CPTS',
      patient: PATIENT,
      scope: 'invoice',
      dates: ['2026-11-16', '2026-11-18'],
      diagnosis: null,
    });
  });
  it('is the treatment with this invoice where her settings say so', async () => {
    const settings = { ...DEFAULT_SETTINGS, supportingDocument: 'per-treatment' as const };
    const { world, tag, episode } = await opened({ ...LOIRET, settings });
    await addSession(world, { tag, episode, date: '2026-11-12' as never, second: false });
    const draft = invoice(['2026-11-16'], { invoiceId: 'new:1' });
    expect(await annexeOnPage(world, ORIGIN, { draft })).toMatchObject({
      scope: 'treatment',
      dates: ['2026-11-12', '2026-11-16'],
    });
  });
  it('knows the patient by the id of the software, and needs an episode', async () => {
    const { world } = await opened();
    const draft = invoice(['2026-11-16'], { invoiceId: 'new:1', patient: null });
    expect((await annexeOnPage(world, ORIGIN, { draft })).patient).toEqual(PATIENT);
    const nobody = annexeOnPage(await newWorld(), ORIGIN, { draft: invoice(['2026-11-16']) });
    await expect(nobody).rejects.toMatchObject({ code: 'no-episode' });
  });
});

describe('« Noter comme jointe », with no page', () => {
  it('is written once, for an invoice and for the treatment, and undone can be said again', async () => {
    const { world, tag, episode, attached } = await opened();
    for (const invoiceMark of ['mark', 'mark', null]) {
      await attachByHand(world, { tag, episode, invoice: invoiceMark });
    }
    expect(await attached()).toEqual(['mark', null]);
    const first = ofKind(await factsOf(world.ledger, tag), 'supporting-document-attached').find(
      ({ invoice: of }) => of === 'mark',
    );
    await undoFact(world, { tag, fact: first?.key ?? '', reason: 'autre facture' });
    expect(await attached()).toEqual([null]);
    await attachByHand(world, { tag, episode, invoice: 'mark' });
    expect(await attached()).toContain('mark');
  });
});
