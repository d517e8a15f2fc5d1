import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../../../../test/fakes/draft.ts';
import { opened } from '../../../../../test/fakes/facts.ts';
import { pastCare } from '../../../../../test/fakes/past-care.ts';
import type { TriedGroup } from '../../../../backup/past/dry-run.ts';
import { civilDate } from '../../../../domain/civil-date.ts';
import { foldHistory } from '../../../../domain/episode.ts';
import { allChosen, chosenCares, firstChoices, toggled, unsaid } from './choices.ts';
import { piecesOf } from './write-import.ts';

const [KNEE] = foldHistory([opened()]).episodes;

function tried(id: string, rest: Partial<TriedGroup> = {}, own: string | null = null): TriedGroup {
  const day = civilDate('2026-10-05');
  const lines = [{ date: day, act: '' }];
  const group = { id, patient: PATIENT, treatment: id, lines, first: day, last: day, own };
  return { group, standing: 'new', fresh: 3, known: 0, nothing: 0, open: [], ...rest };
}

const beside = (fresh: number) => ({ open: KNEE ? [{ episode: KNEE, fresh }] : [] });
const ALL = [
  tried('free'),
  tried('own', {}, '10101010105'),
  tried('open', beside(1)),
  tried('known', { standing: 'known', fresh: 0 }),
  tried('erased', { standing: 'erased' }),
];

describe('what is ticked', () => {
  it('nothing by itself, but what the table names as hers', () => {
    expect([...firstChoices(ALL)]).toEqual([['own', 'new']]);
  });
  it('all: never what is known or erased, and where it goes beside an open episode is hers to say', () => {
    const all = allChosen(ALL, new Map());
    expect([...all]).toEqual([
      ['free', 'new'],
      ['own', 'new'],
      ['open', 'unsaid'],
    ]);
    expect(unsaid(ALL, all).map(({ group }) => group.id)).toEqual(['open']);
    const said = new Map(all).set('open', { episode: 'knee' });
    expect(allChosen(ALL, said).get('open')).toEqual({ episode: 'knee' });
  });
  it('comes and goes', () => {
    const [free = tried('free')] = ALL;
    const once = toggled(new Map(), free);
    expect([...once]).toEqual([['free', 'new']]);
    expect([...toggled(once, free)]).toEqual([]);
  });
  it('what is not said is not written, and each is counted where it goes', () => {
    const all = allChosen(ALL, new Map());
    expect(chosenCares(ALL, all)).toMatchObject({ sessions: 6, cares: [{}, {}] });
    const same = chosenCares(ALL, new Map(all).set('open', { episode: 'knee' }));
    expect(same).toMatchObject({ sessions: 7, cares: [{}, {}, { episode: 'knee' }] });
    const other = chosenCares(ALL, new Map(all).set('open', 'new'));
    expect(other).toMatchObject({ sessions: 9, cares: [{}, {}, { episode: null }] });
  });
});

describe('pieces of an import', () => {
  it('hold every course of care once, in order, and no more than one message should', () => {
    const days = Array.from({ length: 300 }, () => '2026-10-05');
    const cares = Array.from({ length: 120 }, (_, n) =>
      pastCare(n % 10 === 0 ? days : ['2026-10-05'], { treatment: String(n) }),
    );
    const pieces = piecesOf(cares);
    expect(pieces.flat()).toEqual(cares);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(50);
      expect(piece.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(1000);
    }
    expect(pieces.length).toBeLessThan(12);
  });
});
