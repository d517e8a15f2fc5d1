import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dump } from '../../test/fakes/dump.ts';
import { pastCare } from '../../test/fakes/past-care.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { uiSchemas } from '../messages/schemas.ts';
import { beginImport, importPart } from './imports.ts';
import { Refusal } from './refusal.ts';

/** A text with some of its characters written over. */
function struck(text: string, blows: readonly { at: number; sign: string }[]): string {
  return blows.reduce((before, { at, sign }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + sign + before.slice(place + 1);
  }, text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('a piece of an import that something went wrong with', () => {
  it('is taken in or refused by name, and refused it leaves the ledger byte for byte', async () => {
    const world = await newWorld();
    const asked = { kind: 'sessions', file: 'a.csv', resume: null } as const;
    const { batch } = await beginImport(world, asked);
    const whole = JSON.stringify({
      batch,
      cares: [pastCare(['2026-10-05', '2026-10-12']), pastCare(['2026-10-05'], { treatment: '' })],
    });
    const blow = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      sign: fc.constantFrom(...'0123456789"{}[],:-nul \\é', ''),
    });
    let [taken, refused] = [0, 0];
    let before = await dump(world.ledger);
    await fc.assert(
      fc.asyncProperty(fc.array(blow, { minLength: 1, maxLength: 3 }), async (blows) => {
        const request = uiSchemas['ui/import-part'].safeParse(parsed(struck(whole, blows)));
        const error = request.success
          ? await importPart(world, request.data).then(
              () => null,
              (reason: unknown) => reason,
            )
          : new Refusal('bad-message');
        const after = await dump(world.ledger);
        if (error === null) {
          taken += 1;
          before = after;
          return;
        }
        refused += 1;
        expect(error).toBeInstanceOf(Refusal);
        expect(after).toBe(before);
      }),
      runs(60),
    );
    // Both ways were gone: the test looks at something.
    expect(Math.min(taken, refused)).toBeGreaterThan(0);
  });
});
