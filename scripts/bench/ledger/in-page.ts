import { addDays, civilDate } from '../../../src/domain/civil-date.ts';
import type { Fact } from '../../../src/domain/facts.ts';
import { projectFacts } from '../../../src/domain/projection.ts';
import { sealFact } from '../../../src/ledger/marks.ts';
import { openLedger, type Ledger } from '../../../src/ledger/open.ts';
import { readPeople } from '../../../src/ledger/people.ts';
import { sealProjection } from '../../../src/ledger/project.ts';
import { searchPatients, tagOf } from '../../../src/ledger/read.ts';
import { assess } from '../../../src/worker/assess.ts';

/**
 * Runs on one of the extension's own pages: fills its ledger with years of work, and measures what reads it,
 * with the product's own modules, in the browser's own IndexedDB.
 */
const DAY = civilDate('2026-11-20');
const RPPS = '10101010105';
/** Facts that each patient brings: names, episode, answer, eight sessions billed, assessment, the end. */
const PER_PATIENT = 24;
/** Patients whose episode is still open: what a full practice has at once. */
const OPEN = 40;
const AT_ONCE = 200;

interface Benched {
  fill(facts: number): Promise<number>;
  listed(patients: number): Promise<number>;
  verdicts(times: number): Promise<number[]>;
  searches(times: number): Promise<number[]>;
  lists(times: number): Promise<number[]>;
  size(): Promise<number>;
  someone(): Promise<string>;
}

let filled = 0;

/** Adds patients until there are so many facts; resolves to how many there are. */
async function fill(facts: number): Promise<number> {
  const ledger = await openLedger();
  await addPeople(ledger, Math.floor(facts / PER_PATIENT), () => true);
  return ledger.db.facts.count();
}

/**
 * Adds patients until there are so many, each with one episode. Lists read projections: only the patients
 * whose episode is open have their facts beside it. Resolves to how many patients there are.
 */
async function listed(patients: number): Promise<number> {
  const ledger = await openLedger();
  await addPeople(ledger, patients, (number) => patients - number <= OPEN);
  return ledger.db.patients.count();
}

async function addPeople(
  ledger: Ledger,
  wanted: number,
  withFacts: (number: number) => boolean,
): Promise<void> {
  while (filled < wanted) {
    const slice = Array.from(
      { length: Math.min(AT_ONCE, wanted - filled) },
      (_, at) => filled + at,
    );
    const journals = await Promise.all(slice.map((number) => journalOf(ledger, number, wanted)));
    const kept = journals.filter((_, at) => withFacts(slice[at] ?? 0)).flat();
    const rows = await Promise.all(kept.map((fact) => sealFact(ledger, fact)));
    const people = await Promise.all(
      journals.map((journal) =>
        sealProjection(ledger, projectFacts(journal[0]?.tag ?? '', journal)),
      ),
    );
    const { db } = ledger;
    await db.transaction('rw', db.facts, db.patients, async () => {
      await db.facts.bulkPut(rows);
      await db.patients.bulkPut(people);
    });
    filled += slice.length;
  }
}

function patientOf(number: number) {
  const letters = [...String(number)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
  return {
    birthName: `ESSAI ${letters}`,
    firstName: 'Camille',
    birthDate: civilDate('1980-03-12'),
  };
}

async function journalOf(ledger: Ledger, number: number, of: number): Promise<Fact[]> {
  const patient = patientOf(number);
  const tag = await tagOf(ledger, patient);
  const isOpen = of - number <= OPEN;
  const start = addDays(DAY, isOpen ? -40 : -(100 + (number % 900)));
  let at = 0;
  const stamp = () => {
    at += 1;
    const key = `b|${number}|${at}`;
    return { v: 1, key, tag, at, day: start, practitioner: RPPS, origin: 'page' } as const;
  };
  const episode = `e${number}`;
  const sessions = Array.from({ length: 8 }, (_, index): Fact[] => {
    const intent = `i${number}-${index}`;
    const session = { date: addDays(start, 3 * index), rank: 1, act: 'RAM 8,09' };
    const billed = { intent, episode, invoice: intent, sessions: [session] };
    return [
      { ...stamp(), kind: 'intent-to-bill', ...billed, assessments: [], prescribedOn: null },
      {
        ...stamp(),
        kind: 'outcome-seen',
        intent,
        outcome: 'success',
        evidence: ['network', 'words'],
        filedAs: null,
      },
    ];
  }).slice(0, isOpen ? 5 : 8);
  const opened = { episode, region: 'genou', place: 'here', before: 0, elsewhere: 0 };
  const asked = { firstDate: null, perWeek: 2, comesBack: null, pastYear: null };
  const sent = {
    episode,
    date: start,
    recipient: 'treating-doctor' as const,
    channel: 'mssante' as const,
  };
  return [
    { ...stamp(), kind: 'patient-seen', patient },
    { ...stamp(), kind: 'episode-opened', ...opened, ...asked, treatingDoctor: null },
    { ...stamp(), kind: 'treatment-answered', treatment: `t${number}`, episode },
    { ...stamp(), kind: 'assessment-noted', episode, date: start },
    { ...stamp(), kind: 'document-sent', ...sent, document: 'assessment', impossible: null },
    ...sessions.flat(),
    { ...stamp(), kind: 'document-sent', ...sent, document: 'report', impossible: null },
    { ...stamp(), kind: 'referral-decided', episode, date: start, decision: 'none-needed' },
    ...(isOpen
      ? []
      : [{ ...stamp(), kind: 'episode-closed' as const, episode, on: DAY, result: null }]),
  ];
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

async function repeated(times: number, work: (turn: number) => Promise<unknown>) {
  const took: number[] = [];
  for (let turn = 0; turn < times; turn += 1) took.push(await timed(() => work(turn)));
  return took;
}

const draftOf = (number: number) => ({
  kind: 'invoice' as const,
  patient: patientOf(number),
  patientId: null,
  treatmentId: `t${number}`,
  invoiceId: `bench-${number}`,
  prescriber: [RPPS],
  executant: [RPPS],
  prescriptionDate: null,
  lines: [{ date: DAY, act: 'RAM 8,09' }],
  planned: null,
  validityMonths: null,
});

const someNumber = (turn: number) => (turn * 7919) % Math.max(1, filled);

const benched: Benched = {
  fill,
  listed,
  // As the worker does for each message: the world is opened anew.
  verdicts: (times) =>
    repeated(times, async (turn) => {
      const world = { ledger: await openLedger(), now: () => Date.now() };
      await assess(world, 'https://logiciel.example', draftOf(someNumber(turn)));
    }),
  searches: async (times) => {
    const ledger = await openLedger();
    return repeated(times, () => searchPatients(ledger, 'essai b'));
  },
  lists: async (times) => {
    const ledger = await openLedger();
    return repeated(times, () => readPeople(ledger, { open: true }));
  },
  size: async () => (await navigator.storage.estimate()).usage ?? 0,
  someone: async () => tagOf(await openLedger(), patientOf(someNumber(3))),
};

Object.assign(globalThis, { benched });
