/** The browser's own API, for modules that are bundled outside WXT. */
export const browser = (globalThis as unknown as { chrome: unknown }).chrome;
