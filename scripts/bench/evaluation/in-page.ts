import { figuresOf } from '../../../src/evaluation/figures.ts';
import { civilYear } from '../../../src/evaluation/period.ts';
import { readActivity } from '../../../src/evaluation/read-activity.ts';
import { reportOf } from '../../../src/evaluation/report.ts';
import { append } from '../../../src/ledger/append.ts';
import { openLedger } from '../../../src/ledger/open.ts';
import { generatedYear } from '../../../test/fakes/generated-year.ts';

/**
 * Runs on one of the extension's own pages: fills its ledger with a generated year, and says how long the
 * figures of that year take, with the product's own modules.
 */
/** So many people are written in one go. */
const AT_ONCE = 50;

const year = {
  /** Resolves to the number of facts. */
  async fill(seed: number): Promise<number> {
    const ledger = await openLedger();
    const people = [...Map.groupBy(generatedYear(seed), ({ tag }) => tag).values()];
    for (let from = 0; from < people.length; from += AT_ONCE) {
      await append(ledger, { facts: people.slice(from, from + AT_ONCE).flat() });
    }
    return ledger.db.facts.count();
  },
  /** Milliseconds from nothing read to all figures. */
  async timed(): Promise<number> {
    const ledger = await openLedger();
    const start = performance.now();
    const activity = await readActivity(ledger);
    const asked = { ...civilYear(2026), practitioner: null, totalActs: null };
    reportOf(figuresOf(activity, asked), true);
    return performance.now() - start;
  },
};

Object.assign(globalThis, { year });
