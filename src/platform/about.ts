import { browser } from './browser.ts';

/** The extension as the browser knows it. */
export interface About {
  version: string;
  /** As the browser names itself and its system. */
  browser: string;
  language: string;
  /** Without hosts: those are counted apart. */
  permissions: string[];
  /** How many hosts the browser granted. */
  hosts: number;
  /** True: the browser does not evict what is stored here. */
  persistent: boolean | null;
  /** Bytes; null: the browser does not say. */
  stored: number | null;
}

/** The version of the package. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

/** What the browser says of us and of itself. */
export async function readAbout(): Promise<About> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const { storage } = navigator;
  const estimate = await storage?.estimate?.().catch(() => null);
  return {
    version: ownVersion(),
    browser: navigator.userAgent,
    language: navigator.language,
    permissions: permissions.map(String).toSorted(),
    hosts: origins.length,
    persistent: (await storage?.persisted?.().catch(() => null)) ?? null,
    stored: estimate?.usage ?? null,
  };
}
