/** Bytes as URL-safe base64 without padding: short, and fit for a key of IndexedDB. */
export function toText(bytes: ArrayBuffer | Uint8Array): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const binary = Array.from(view, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A short random name, 128 bits: for episodes, intents, gestures. */
export function randomId(): string {
  return toText(crypto.getRandomValues(new Uint8Array(16)));
}
