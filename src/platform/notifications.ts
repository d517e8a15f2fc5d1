import { browser, extensionUrl } from './browser.ts';

const PERMISSION: { permissions: 'notifications'[] } = { permissions: ['notifications'] };
/** One of ours at a time: a newer one takes its place. */
const ID = 'reminder';

/** Asks the browser for `notifications`. Must be the first statement of the click that wants it. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** True when the browser lets us show any. */
export function hasNotifications(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Shows one; nothing where the browser does not let us. */
export async function showNotification(title: string, message: string): Promise<void> {
  if (!(await hasNotifications())) return;
  const iconUrl = extensionUrl('/icon/128.png');
  await browser.notifications.create(ID, { type: 'basic', iconUrl, title, message });
}

/**
 * Calls back when she clicks one of ours, which then goes. To be called when the worker starts, and again when
 * the permission comes: before it the browser has no such event.
 */
export function onNotificationClick(onClick: () => void): void {
  const { notifications } = browser as { notifications?: typeof browser.notifications };
  if (!notifications || listening) return;
  listening = true;
  notifications.onClicked.addListener((id) => {
    if (id !== ID) return;
    void notifications.clear(ID);
    onClick();
  });
}

let listening = false;
