import { browser, extensionUrl } from '../platform/browser.ts';
import { tellAllTabs } from './broadcast.ts';
import { route, type Sender } from './router.ts';
import { reconcile } from './sites.ts';

/**
 * Registers every listener synchronously: an event that wakes the worker finds its listener there.
 * Nothing is kept between two messages.
 */
export function startWorker(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: RuntimeSender) =>
    route(message, readSender(sender)),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reconcile({ inject: true });
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void reconcile({ inject: true }));
  browser.permissions.onAdded.addListener(() => void reconcile({ inject: true }));
  browser.permissions.onRemoved.addListener(() => void stopWhereRemoved());
  // Whatever woke the worker: an update may have dropped the registrations.
  void reconcile({ inject: false });
}

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
