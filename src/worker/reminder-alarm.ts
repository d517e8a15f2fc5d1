import { LedgerLocked } from '../ledger/open.ts';
import { browser } from '../platform/browser.ts';
import { readBrowserSettings } from '../platform/browser-settings.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import { onNotificationClick, showNotification } from '../platform/notifications.ts';
import { t } from '../platform/words.ts';
import { openOwnPage } from './own-pages.ts';
import { reminderLines, whatIsDue } from './reminders.ts';
import { createTurn } from './turn.ts';
import { openWorld, type World } from './world.ts';

const ALARM = 'reminder';
const EVERY_MINUTES = 60;
const LAST = 'reminded-on';

/** What a reminder needs of the outside. */
export interface ReminderWorld {
  now: Clock;
  open: (now: Clock) => Promise<World>;
  show: (title: string, message: string) => Promise<void>;
}

/**
 * Registers reminders, synchronously: looks every hour whether today was looked at already, since the computer
 * may have slept through any of them.
 */
export function startReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remindIfDue();
  });
  listenForClicks();
  browser.permissions.onAdded.addListener(listenForClicks);
  void keepAlarm();
}

/** Says what is due, once a day at most: also right after an unlocking, since before nothing can be read. */
export function remindIfDue(): Promise<void> {
  return inTurn(() => remind({ now: systemClock, open: openWorld, show: showNotification }));
}

/** The same, in a world that is handed in. Locked it says nothing, and looks again in an hour. */
export async function remind({ now, open, show }: ReminderWorld): Promise<void> {
  if (!(await readBrowserSettings()).reminders) return;
  const today = new Date(now()).toDateString();
  if ((await browser.storage.local.get(LAST))[LAST] === today) return;
  try {
    const lines = reminderLines(await whatIsDue(await open(now)));
    await browser.storage.local.set({ [LAST]: today });
    if (lines.length > 0) await show(t('reminder.title'), lines.join('\n'));
  } catch (error) {
    if (!(error instanceof LedgerLocked)) throw error;
  }
}

function listenForClicks(): void {
  onNotificationClick(() => void openOwnPage('/register.html'));
}

async function keepAlarm(): Promise<void> {
  // Creating it again would start its hour anew with each start of the worker.
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

const inTurn = createTurn();
