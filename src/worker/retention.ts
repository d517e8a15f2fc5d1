import { readPreset } from '../domain/preset.ts';
import { judgeClock, type Retention } from '../domain/retention.ts';
import { changeKeeping, proposeRetention, readKeeping } from '../ledger/keeping.ts';
import { LedgerLocked } from '../ledger/open.ts';
import { purge } from '../ledger/purge.ts';
import { readProfile } from '../ledger/settings.ts';
import { browser } from '../platform/browser.ts';
import { readManagedWithin } from '../platform/managed.ts';
import { actor } from './context.ts';
import { noteDecision } from './decisions.ts';
import { inTurn } from './queue.ts';
import { openWorld, type World } from './world.ts';

export const PURGE_ALARM = 'purge';
const EVERY_MINUTES = 12 * 60;
/** How long the browser is given to say what a CPTS set: it takes up to 8 s after a cold start. */
const LONGEST_MS = 10_000;

/** Sets the alarm of the daily purge; set again it stays as it is. */
export async function planPurge(): Promise<void> {
  if (await browser.alarms.get(PURGE_ALARM)) return;
  await browser.alarms.create(PURGE_ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

/**
 * Purges once a day, when it is unlocked and the clock may be believed. `proposed`: what a CPTS proposes now;
 * undefined: not known, and what it proposed last stays.
 */
export async function purgeToday(world: World, proposed?: Retention | null): Promise<void> {
  const { ledger } = world;
  // Before the set-up there is neither a calendar nor anything to purge.
  if ((await readProfile(ledger)) === null) return;
  if (proposed !== undefined) await proposeRetention(ledger, proposed);
  const { day } = await actor(world);
  const { trusted, leapt, purgedOn, months } = await readKeeping(ledger);
  const clock = judgeClock(trusted, day);
  if (clock === 'behind' || purgedOn === day) return;
  if (clock === 'leapt') {
    if (leapt !== day) await changeKeeping(ledger, { leapt: day });
    return;
  }
  const { facts, patients } = await purge(ledger, day, months);
  await changeKeeping(ledger, { trusted: day, leapt: null, purgedOn: day });
  if (facts > 0) await noteDecision(world, 'purged', { note: `${patients} / ${facts}` });
}

/** The alarm rang. Locked, it rings again. */
export async function purgeNow(): Promise<void> {
  // Asked before the turn: the browser may keep its answer back, and every write would wait behind it.
  const written = await readManagedWithin(LONGEST_MS);
  const proposed = written === undefined ? undefined : readPreset(written).preset.retentionMonths;
  try {
    await inTurn(async () => purgeToday(await openWorld(), proposed));
  } catch (error) {
    if (!(error instanceof LedgerLocked)) throw error;
  }
}

/** How long is kept from now on; what is too old by it goes with the next purge. */
export async function setRetention({ ledger }: World, months: Retention): Promise<void> {
  await changeKeeping(ledger, { months, purgedOn: null });
}

/** « La date est juste »: the leap was a long absence. */
export async function trustClock(world: World): Promise<void> {
  const { day } = await actor(world);
  await changeKeeping(world.ledger, { trusted: day, leapt: null });
  await purgeToday(world);
}
