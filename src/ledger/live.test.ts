import { describe, expect, it, vi } from 'vitest';
import { opened } from '../../test/fakes/facts.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { append, raiseRevision } from './append.ts';
import { watchRevision } from './live.ts';

describe('a page that follows what is written', () => {
  it('hears of a write into either database, and of none once it stopped', async () => {
    const ledger = await newLedger();
    const { front, db } = ledger;
    const heard = vi.fn<(revision: number) => void>();
    const fails = vi.fn<(error: unknown) => void>();
    const stop = watchRevision(ledger, heard, fails);
    await vi.waitUntil(() => heard.mock.calls.length > 0);
    const before = heard.mock.lastCall?.[0] ?? 0;
    const raised = (by: number) => vi.waitUntil(() => heard.mock.lastCall?.[0] === before + by);
    await front.transaction('rw', front.meta, () => raiseRevision(front));
    await raised(1);
    await append(ledger, { facts: [opened()] });
    await raised(2);
    await front.transaction('rw', front.meta, () => raiseRevision(front));
    await raised(3);
    stop();
    const other = vi.fn<(revision: number) => void>();
    const stopOther = watchRevision(ledger, other, fails);
    await db.transaction('rw', db.meta, () => raiseRevision(db));
    await vi.waitUntil(() => other.mock.lastCall?.[0] === before + 4);
    stopOther();
    expect(heard.mock.lastCall).toEqual([before + 3]);
    expect(fails).not.toHaveBeenCalled();
  });
});
