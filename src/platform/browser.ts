// The only place that imports the extension API. The WXT module puts webextension-polyfill behind it,
// which serves Chromiums that have no `browser` of their own.
import { browser } from 'wxt/browser';

export { browser };

/** The address of a file of the package: `/popup.html`. WXT types only the entrypoints it knows. */
export function extensionUrl(path: `/${string}` | ''): string {
  return (browser.runtime.getURL as (path: string) => string)(path);
}
