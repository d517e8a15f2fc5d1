import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { invoice, line } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Patient } from '../domain/patient.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import type { PageRequest } from '../messages/schemas.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { intend, recordOutcome } from './billing.ts';
import { qualify } from './record.ts';

const ORIGIN = 'https://logiciel.example';
const DATES = ['2026-11-09', '2026-11-12', '2026-11-16'];
const DIRECT_ACCESS: PageRequest<'page/qualify'>['qualification'] = {
  kind: 'direct-access',
  opening: OPENING,
};
const RUNS = runs(60);

const world = await newWorld();
let patients = 0;

/** Somebody new for every run: one database serves them all. */
function somebody(): Patient {
  patients += 1;
  const letters = [...String(patients)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
  return {
    birthName: `ESSAI ${letters}`,
    firstName: 'Camille',
    birthDate: civilDate('1980-03-12'),
  };
}

async function told(patient: Patient) {
  const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, patient));
  return episodes.map(({ sessions }) =>
    sessions.map(({ date, rank, certainty }) => `${date} #${rank} ${certainty}`),
  );
}

/** One tab: its commands in order, each after a few turns of the event loop. */
async function tab(waits: readonly number[], commands: (() => Promise<unknown>)[]): Promise<void> {
  for (const [index, command] of commands.entries()) {
    for (let wait = waits[index] ?? 0; wait > 0; wait -= 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await command();
  }
}

const waits = fc.array(fc.nat(12), { minLength: 4, maxLength: 4 });
const outcome = fc.constantFrom('success' as const, 'failure' as const, 'unknown' as const);

describe('two tabs at once', () => {
  it('answering « Accès direct ? » and billing the same invoice: one episode, one count', async () => {
    await fc.assert(
      fc.asyncProperty(waits, waits, async (left, right) => {
        const patient = somebody();
        const id = `patient-${patients}`;
        const draft = invoice(DATES, { patient, patientId: id, invoiceId: `${id}-12` });
        const commands = (intent: string) => [
          () => qualify(world, ORIGIN, { draft, qualification: DIRECT_ACCESS }),
          () => intend(world, ORIGIN, { draft, intent }),
          () => settle(intent, 'success'),
        ];
        await Promise.all([tab(left, commands(`${id}-left`)), tab(right, commands(`${id}-right`))]);
        expect(await told(patient)).toEqual([DATES.map((date) => `${date} #1 certain`)]);
      }),
      RUNS,
    );
  }, 90_000);

  it('whatever becomes of each attempt, the surest word on the invoice stands', async () => {
    await fc.assert(
      fc.asyncProperty(waits, waits, outcome, outcome, async (left, right, one, other) => {
        const patient = somebody();
        const id = `patient-${patients}`;
        const draft = invoice(DATES, { patient, patientId: id, invoiceId: `${id}-12` });
        await qualify(world, ORIGIN, { draft, qualification: DIRECT_ACCESS });
        const commands = (intent: string, said: typeof one) => [
          () => intend(world, ORIGIN, { draft, intent }),
          // The page's retry of a message that was lost on its way back.
          () => intend(world, ORIGIN, { draft, intent }),
          () => settle(intent, said),
        ];
        await Promise.all([
          tab(left, commands(`${id}-left`, one)),
          tab(right, commands(`${id}-right`, other)),
        ]);
        const words = [one, other];
        const certainty = words.includes('success') ? 'certain' : 'possible';
        const counted = words.every((word) => word === 'failure') ? [] : DATES;
        expect(await told(patient)).toEqual([counted.map((date) => `${date} #1 ${certainty}`)]);
      }),
      RUNS,
    );
  }, 90_000);

  it('« +1 » in two popups and an invoice of that day: one session', async () => {
    await fc.assert(
      fc.asyncProperty(waits, waits, waits, async (left, right, page) => {
        const patient = somebody();
        const id = `patient-${patients}`;
        const [date = ''] = DATES;
        const draft = invoice([date], { patient, patientId: id, invoiceId: `${id}-12` });
        await qualify(world, ORIGIN, { draft, qualification: DIRECT_ACCESS });
        const tag = await tagOf(world.ledger, patient);
        const [known] = (await historyOf(world.ledger, tag)).episodes;
        const episode = known?.id ?? '';
        const noted = { tag, episode, date: civilDate(date), second: false };
        // The later one is told that the day already has a session.
        const plusOne = () => addSession(world, noted).catch(() => undefined);
        await Promise.all([
          tab(left, [plusOne]),
          tab(right, [plusOne]),
          tab(page, [
            () => intend(world, ORIGIN, { draft, intent: id }),
            () => settle(id, 'success'),
          ]),
        ]);
        expect(await told(patient)).toEqual([[`${date} #1 certain`]]);
      }),
      RUNS,
    );
  }, 90_000);
});

describe('two episodes at once', () => {
  it('an act for both, billed in two tabs: once in each, whatever becomes of the attempts', async () => {
    await fc.assert(
      fc.asyncProperty(waits, waits, outcome, outcome, async (left, right, one, other) => {
        const patient = somebody();
        const id = `patient-${patients}`;
        const lines = DATES.map((date) => line(date, 'TER 9,79'));
        const draft = invoice([], { patient, patientId: id, invoiceId: `${id}-12`, lines });
        await qualify(world, ORIGIN, { draft, qualification: DIRECT_ACCESS });
        const opening = { ...OPENING, region: 'dos' };
        await openEpisode(world, { patient, opening, place: null });
        const commands = (intent: string, said: typeof one) => [
          () => intend(world, ORIGIN, { draft, intent }),
          () => intend(world, ORIGIN, { draft, intent }),
          // The page sends the form along: what a killed worker lost is made good.
          () => settle(intent, said, draft),
          () => settle(intent, said, draft),
        ];
        await Promise.all([
          tab(left, commands(`${id}-left`, one)),
          tab(right, commands(`${id}-right`, other)),
        ]);
        const words = [one, other];
        const certainty = words.includes('success') ? 'certain' : 'possible';
        const counted = words.every((word) => word === 'failure') ? [] : DATES;
        const sessions = counted.map((date) => `${date} #1 ${certainty}`);
        expect(await told(patient)).toEqual([sessions, sessions]);
      }),
      RUNS,
    );
  }, 90_000);
});

function settle(
  intent: string,
  said: 'success' | 'failure' | 'unknown',
  draft: FormDraft | null = null,
): Promise<boolean> {
  const evidence = ['network', 'words'];
  return recordOutcome(world, ORIGIN, {
    draft,
    intent,
    outcome: said,
    evidence,
    filedAs: null,
  });
}
