import { browser } from '../platform/browser.ts';
import { systemClock } from '../platform/clock.ts';
import { saveFile } from '../platform/downloads.ts';
import { backUp, backupWorld, isDue } from './automatic-backup.ts';
import { createTurn } from './turn.ts';

const ALARM = 'backup';
const EVERY_MINUTES = 60;

/**
 * Registers the automatic backup, synchronously: looks every hour whether one is due, and at each start, since
 * the computer may have slept through the hour.
 */
export function startBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void backUpIfDue();
  });
  void keepAlarm();
  void backUpIfDue();
}

/** Writes one now, whatever the time. */
export function backUpNow(): Promise<unknown> {
  return inTurn(() => backUp(theWorld()));
}

/** Writes one where one is due: also right after an unlocking, since nothing can be read before. */
export function backUpIfDue(): Promise<void> {
  return inTurn(async () => {
    if (await isDue(theWorld())) await backUp(theWorld());
  });
}

async function keepAlarm(): Promise<void> {
  // Creating it again would start its hour anew with each start of the worker.
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}

const theWorld = () => backupWorld(systemClock, saveFile);

// An alarm and a click at once: one file at a time.
const inTurn = createTurn();
