/** Bytes as URL-safe base64 without padding: short, and fit for a key of IndexedDB. */
export function toText(bytes: ArrayBuffer | Uint8Array): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const binary = Array.from(view, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a text. @throws Error when it is none. */
export function fromText(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** A random name in lower case, 128 bits: for what browsers name themselves. */
export function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A short random name, 128 bits: for episodes, intents, gestures. */
export function randomId(): string {
  return toText(crypto.getRandomValues(new Uint8Array(16)));
}
