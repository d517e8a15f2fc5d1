import { browser, extensionUrl } from '../platform/browser.ts';

type OwnPage = `/${'register' | 'data' | 'options' | 'letter'}.html${string}`;

/** Opens one of our full pages; one that is open already comes forward. */
export async function openOwnPage(page: OwnPage): Promise<void> {
  const url = extensionUrl(page);
  const [open] = (await browser.tabs.query({})).filter((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
