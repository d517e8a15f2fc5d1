import { toText } from './bytes.ts';

/**
 * The keys of a cabinet (docs/architecture.md, « Keys »): HKDF-SHA-256 with one label per use, so that none
 * tells anything of another. What is sealed and what lies in clear on disk comes from the cabinet key, which
 * is drawn anew when a passphrase is added. The marks that facts carry inside their seal come from a secret of
 * their own, which stays: the software's ids behind them are not kept and could not be marked again.
 */
export interface Keys extends RowKeys {
  /** Mark of a person: the same patient gives the same tag; a tag gives nothing back. */
  tag(text: string): Promise<string>;
  /** Marks for the software's own ids (patient, treatment, invoice), bound to its origin. */
  alias(text: string): Promise<string>;
}

export interface RowKeys {
  /** Blind index: what stands in clear in a row, where a mark would be recognised from an older key. */
  index(mark: string): Promise<string>;
  /** AES-256-GCM over JSON; `context` (table, id, schema) is authenticated and not stored. */
  seal(value: unknown, context: string): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws SealBroken when the bytes, the key or the context are not those of the sealing. */
  open(sealed: Uint8Array<ArrayBuffer>, context: string): Promise<unknown>;
}

/** A row that this key does not open: corrupt, moved to another place, or of another cabinet. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

export const CABINET_KEY_BYTES = 32;
export const MARKS_SECRET_BYTES = 32;
const IV_BYTES = 12;

/** A new cabinet's secret. */
export function newCabinetKey(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(CABINET_KEY_BYTES));
}

/** The secret of a cabinet's marks, drawn once. */
export function newMarksSecret(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(MARKS_SECRET_BYTES));
}

/** Derives what opens the rows; the returned functions hold the keys, not the secret. */
export async function deriveRowKeys(cabinetKey: Uint8Array<ArrayBuffer>): Promise<RowKeys> {
  const root = await crypto.subtle.importKey('raw', cabinetKey, 'HKDF', false, ['deriveKey']);
  const [indexKey, rowKey] = await Promise.all([
    derive(root, 'index/v1', HMAC, ['sign']),
    derive(root, 'row/v1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
  ]);
  return {
    index: (text) => mark(indexKey, text),
    seal: (value, context) => seal(rowKey, value, context),
    open: (sealed, context) => open(rowKey, sealed, context),
  };
}

/**
 * The whole tree: the keys of the rows, and those of the marks inside them. These are derived with the first
 * mark: whoever only reads makes none.
 */
export async function deriveKeys(
  rows: RowKeys,
  marksSecret: Uint8Array<ArrayBuffer>,
): Promise<Keys> {
  const root = await crypto.subtle.importKey('raw', marksSecret, 'HKDF', false, ['deriveKey']);
  return { ...rows, tag: marking(root, 'tag/v1'), alias: marking(root, 'alias/v1') };
}

function marking(root: CryptoKey, label: string): (text: string) => Promise<string> {
  let key: Promise<CryptoKey> | undefined;
  return async (text) => mark(await (key ??= derive(root, label, HMAC, ['sign'])), text);
}

const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function derive(
  root: CryptoKey,
  label: string,
  algorithm: typeof HMAC | { name: 'AES-GCM'; length: number },
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const hkdf = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: encoder.encode(`neuvieme/${label}`),
  };
  return crypto.subtle.deriveKey(hkdf, root, algorithm, false, usages);
}

async function mark(key: CryptoKey, text: string): Promise<string> {
  return toText(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

async function seal(
  key: CryptoKey,
  value: unknown,
  context: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = encoder.encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt(parameters(iv, context), key, plain);
  const row = new Uint8Array(IV_BYTES + sealed.byteLength);
  row.set(iv);
  row.set(new Uint8Array(sealed), IV_BYTES);
  return row;
}

async function open(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  context: string,
): Promise<unknown> {
  try {
    const iv = sealed.slice(0, IV_BYTES);
    const plain = await crypto.subtle.decrypt(parameters(iv, context), key, sealed.slice(IV_BYTES));
    return JSON.parse(decoder.decode(plain));
  } catch (cause) {
    throw new SealBroken(`a sealed row of ${context.split('|')[0]} does not open`, { cause });
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, context: string) {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(context) };
}
