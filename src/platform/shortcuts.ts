import { browser } from './browser.ts';

/** The commands of the manifest, as the browser knows them now. */
export type CommandName = '_execute_action' | 'lock' | 'register';

/** The keys that each command has by now, written as the browser writes them; empty: none. */
export async function commandKeys(): Promise<Partial<Record<CommandName, string>>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
}

/** Opens the page on which she changes them; null where the browser has no such door. */
export function shortcutSettings(): (() => Promise<void>) | null {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  return commands.openShortcutSettings ? () => commands.openShortcutSettings?.() ?? NOTHING : null;
}

const NOTHING = Promise.resolve();

/** True in Firefox, which alone keeps shortcuts on a page of its add-ons. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('' as never).startsWith('moz-extension:');
}
