import { describe, expect, it } from 'vitest';
import { billed, diagnosed, fact, opened } from '../../test/fakes/facts.ts';
import { civilDate } from './civil-date.ts';
import { foldHistory } from './episode.ts';
import type { Fact } from './facts.ts';
import { journalOf } from './journal.ts';

const undo = (target: Fact | undefined) =>
  fact('fact-voided', { fact: target?.key ?? '', reason: 'erreur' });

describe('the journal', () => {
  it('holds each fact once, in the order in which it was written', () => {
    const [first, second] = [opened(), diagnosed('2026-10-01')];
    expect(journalOf([second, first, second])).toEqual([first, second]);
  });
  it('leaves out what was undone, and what undid it', () => {
    const recorded = diagnosed('2026-10-01');
    const start = opened();
    expect(journalOf([start, recorded, undo(recorded)])).toEqual([start]);
  });
  it('an undoing that was undone undoes nothing', () => {
    const [start, recorded] = [opened(), diagnosed('2026-10-01')];
    const undone = undo(recorded);
    expect(journalOf([start, recorded, undone, undo(undone)])).toEqual([start, recorded]);
  });
  it('a chain of three takes the fact away again', () => {
    const [start, recorded] = [opened(), diagnosed('2026-10-01')];
    const one = undo(recorded);
    const second = undo(one);
    expect(journalOf([start, recorded, one, second, undo(second)])).toEqual([start]);
  });
  it('facts of one instant stand in the order of their keys', () => {
    const [a, b] = [opened({ episode: 'a' }), opened({ episode: 'b' })];
    const same = [b, a].map((item) => ({ ...item, at: 5 }));
    const keys = journalOf(same).map(({ key }) => key);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('what an undone fact did', () => {
  it('an episode closed too soon is open again', () => {
    const closed = fact('episode-closed', {
      episode: 'knee',
      on: civilDate('2026-10-20'),
      result: 'improved',
    });
    const [episode] = foldHistory([opened(), closed]).episodes;
    expect([episode?.closedOn, episode?.result]).toEqual(['2026-10-20', 'improved']);
    const [again] = foldHistory([opened(), closed, undo(closed)]).episodes;
    expect([again?.closedOn, again?.result]).toEqual([null, null]);
  });
  it('an intent written for the wrong patient no longer counts', () => {
    const [intent, outcome] = billed('i', ['2026-10-05']);
    const facts = [opened(), intent, outcome].filter((item) => item !== undefined);
    expect(foldHistory(facts).episodes[0]?.sessions).toHaveLength(1);
    expect(foldHistory([...facts, undo(intent)]).episodes[0]?.sessions).toHaveLength(0);
  });
});
