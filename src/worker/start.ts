import { browser, extensionUrl } from '../platform/browser.ts';
import { startBackups } from './backup-alarm.ts';
import { tellAllTabs } from './broadcast.ts';
import { planPurge, PURGE_ALARM, purgeNow } from './retention.ts';
import { route, type Sender } from './router.ts';
import { noteUpdate } from './note-update.ts';
import { watchIdle } from './idle.ts';
import { burnNow, lockByHand, lockNow } from './lock-now.ts';
import { onMenuClick } from './menu-clicks.ts';
import { refreshMenus } from './menus.ts';
import { openOwnPage } from './own-pages.ts';
import { PAUSE_ALARM } from './pause-alarm.ts';
import { speakInWorker } from './browser-settings.ts';
import { startReminders } from './reminder-alarm.ts';
import { endPauses, reconcile } from './sites.ts';

/**
 * Registers every listener synchronously: an event that wakes the worker finds its listener there.
 * Nothing is kept between two messages.
 */
export function startWorker(): void {
  // Words in the browser's language are better than none at all.
  speaking = speakInWorker().catch(() => undefined);
  browser.runtime.onMessage.addListener((message: unknown, sender: RuntimeSender) =>
    answer(message, readSender(sender)),
  );
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update') void noteUpdate(previousVersion);
    void reconcile({ inject: true });
    void refreshMenus({ anew: true });
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void reconcile({ inject: true }));
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lockNow().then(() => refreshMenus());
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PURGE_ALARM) void purgeNow();
    if (name === PAUSE_ALARM) void endPauses().then(() => refreshMenus());
  });
  browser.commands.onCommand.addListener((name) => {
    if (name === 'lock') void lockByHand().then(() => refreshMenus());
    if (name === 'register') void openOwnPage('/register.html');
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    void onMenuClick({
      item: String(info.menuItemId),
      tabId: tab?.id ?? null,
      frameId: info.frameId ?? 0,
      tabUrl: tab?.url ?? '',
      pageUrl: info.frameUrl ?? info.pageUrl ?? '',
    }).then(() => refreshMenus());
  });
  browser.permissions.onAdded.addListener(() => void reconcile({ inject: true }));
  browser.permissions.onRemoved.addListener(() => void stopWhereRemoved());
  startBackups();
  startReminders();
  // Whatever woke the worker: an update may have dropped the registrations.
  void reconcile({ inject: false });
  void watchIdle();
  void burnNow();
  void planPurge();
  void speaking.then(() => refreshMenus());
}

/** Our own pages may have changed what the menus offer: a site, a name, the language, the lock. */
async function answer(message: unknown, sender: Sender) {
  await speaking;
  const answered = await route(message, sender);
  if (sender.kind === 'ui') void refreshMenus();
  return answered;
}

/** Words are those of her language once this is done; nothing is said before. */
let speaking: Promise<void> = Promise.resolve();

type RuntimeSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1] & {
  origin?: string;
};

/**
 * Who speaks, judged by what the browser fills in. An opaque origin (a sandboxed frame) is nobody; our
 * own pages are known by their address, with or without a tab around them.
 */
export function readSender(sender: RuntimeSender): Sender {
  if (sender.id !== browser.runtime.id) return { kind: 'nobody' };
  const ours = extensionUrl('');
  if (sender.url?.startsWith(ours)) return { kind: 'ui' };
  const { origin } = sender;
  const tabId = sender.tab?.id;
  if (!origin || origin === 'null' || tabId === undefined) return { kind: 'nobody' };
  return { kind: 'page', page: { origin, tabId, frameId: sender.frameId ?? 0 } };
}

async function stopWhereRemoved(): Promise<void> {
  await reconcile({ inject: false });
  // Pages that are still enabled say hello again and go on.
  await tellAllTabs('worker/stop', {});
}
