import { describe, expect, it } from 'vitest';
import { line } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Profile } from '../domain/profile.ts';
import { actOn } from './act.ts';
import { createDesk } from './desk.ts';
import { NINTH, Notebook, sessionDay } from './notebook.ts';
import type { Beginning } from './play.ts';
import { practitioner } from './practitioner.ts';

const TODAY = civilDate('2026-11-22');

/** A round of practice, and the invoice of its n-th session. */
function begin(from: Beginning, who: Profile | null = profile()) {
  const kine = practitioner(who, TODAY);
  const notebook = new Notebook(kine, TODAY, from, 'Rachis lombaire');
  let counted = 0;
  const desk = { notebook, who: kine, day: TODAY, onCounted: () => (counted += 1) };
  const invoice = (rank: number, own = true): FormDraft => ({
    kind: 'invoice',
    patient: { birthName: 'FICTIF', firstName: 'Léa', birthDate: civilDate('1985-03-12') },
    patientId: null,
    treatmentId: null,
    invoiceId: `new:${rank}`,
    prescriber: own ? [kine.rpps] : [],
    executant: [`${kine.familyName} ${kine.firstName}`],
    prescriptionDate: sessionDay(1, TODAY),
    lines: [line(sessionDay(rank, TODAY), actOn(sessionDay(rank, TODAY)))],
    planned: null,
    validityMonths: null,
  });
  return { ask: createDesk(desk), invoice, counted: () => counted, kine };
}

const SAME = { kind: 'same-episode', episode: 'exercice' } as const;

async function bill({ ask, invoice }: ReturnType<typeof begin>, rank: number) {
  const draft = invoice(rank);
  const intent = `i${rank}`;
  await ask('page/intend', { draft, intent });
  const told = { outcome: 'success' as const, evidence: ['words', 'form'], filedAs: null };
  return ask('page/outcome', { draft, intent, ...told });
}

describe('the practice, from the eighth', () => {
  it('asks first, then fills, announces the eighth as the last, and stops the ninth', async () => {
    const round = begin('eighth');
    const asked = await round.ask('page/assess', { draft: round.invoice(8, false) });
    expect(asked.verdict.standing.kind).toBe('to-qualify');
    const answer = { draft: round.invoice(8, false), qualification: SAME };
    const eighth = await round.ask('page/qualify', answer);
    expect(eighth.verdict.standing.kind).toBe('last');
    expect(eighth.verdict.fill?.rpps).toBe(round.kine.rpps);
    await bill(round, 8);
    expect(round.counted()).toBe(1);
    const ninth = await round.ask('page/assess', { draft: round.invoice(9) });
    expect(ninth.verdict.standing.kind).toBe('exceeds');
    expect(ninth.verdict.sessions).toHaveLength(8);
    expect(ninth.citations.map(({ id }) => id)).toContain('CNT-01');
  });
  it.each([
    ['a diagnosis', 'page/record-diagnosis', 'uncapped'],
    ['a session taken back', 'page/void-session', 'last'],
    ['an ordonnance', 'page/record-prescription', 'uncapped'],
  ] as const)('%s opens the way', async (_, name, standing) => {
    const round = begin('eighth');
    await round.ask('page/qualify', { draft: round.invoice(8), qualification: SAME });
    await bill(round, 8);
    const draft = round.invoice(9);
    const { verdict } = await round.ask('page/assess', { draft });
    const [first] = verdict.sessions;
    const before = { kind: 'medical-report', author: 'Dr TESTEUR', linked: true } as const;
    const date = sessionDay(1, TODAY);
    const diagnosis = { ...before, date, keptAt: 'dossier' };
    const prescription = { date, author: 'Dr TESTEUR', sameComplaint: true };
    const said = { session: first?.id ?? '', act: first?.act ?? '', reason: 'exercice' };
    await round.ask(name, { draft, diagnosis, prescription, ...said });
    const after = await round.ask('page/assess', { draft });
    expect(after.verdict.standing.kind).toBe(standing);
  });
  it('passed knowingly, this very invoice is let through', async () => {
    const round = begin('eighth');
    await round.ask('page/qualify', { draft: round.invoice(8), qualification: SAME });
    await bill(round, 8);
    const passing = { draft: round.invoice(9), reason: 'accepted', note: '' } as const;
    const { verdict } = await round.ask('page/override', passing);
    expect(verdict.passed).toEqual([TODAY]);
  });
});

describe('the practice, from the first', () => {
  it('knows nothing, opens an episode, and counts to nine', async () => {
    const round = begin('first');
    const qualification = { kind: 'direct-access', opening: OPENING } as const;
    const first = await round.ask('page/qualify', { draft: round.invoice(1), qualification });
    expect(first.verdict.total).toBe(1);
    for (let rank = 1; rank < NINTH; rank += 1) await bill(round, rank);
    const ninth = await round.ask('page/assess', { draft: round.invoice(NINTH) });
    expect(ninth.verdict.standing.kind).toBe('exceeds');
  });
  it('« Ordonnance » is left alone', async () => {
    const round = begin('first');
    const answer = {
      draft: round.invoice(1, false),
      qualification: { kind: 'prescribed' },
    } as const;
    const { verdict } = await round.ask('page/qualify', answer);
    expect(verdict.standing.kind).toBe('not-concerned');
  });
});

describe('who practises', () => {
  it.each([
    ['before any profile', null],
    ['a remplaçante', profile({ status: 'remplacant' })],
    ['outside the twenty departments', profile({ places: [place({ department: '75' })] })],
    ['not on the list yet', profile({ places: [place({ arsListDate: null })] })],
    ['at two places', profile({ places: [place(), place({ id: 'b', amNumber: '457000024' })] })],
    ['in observation', profile({ observes: true })],
  ])('%s: sees the ninth stopped', async (_, who) => {
    const round = begin('eighth', who);
    await round.ask('page/qualify', { draft: round.invoice(8), qualification: SAME });
    await bill(round, 8);
    const { verdict, observes } = await round.ask('page/assess', { draft: round.invoice(9) });
    expect([verdict.standing.kind, observes]).toEqual(['exceeds', false]);
    expect(round.kine.rpps).toBe((who ?? round.kine).rpps);
  });
});
