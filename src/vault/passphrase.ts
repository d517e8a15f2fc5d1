import { argon2idAsync } from '@noble/hashes/argon2.js';
import { normalised } from './passphrase-fault.ts';
import type { PassphraseWrap, RecoveryWrap } from './vault.ts';

/**
 * Argon2id as OWASP's password storage sheet has it for its second choice: 19 MiB, two passes, one lane. About
 * half a second in a browser, without WebAssembly, which the content security policy forbids.
 */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** Wraps the cabinet key under a passphrase. */
export async function wrapUnderPassphrase(
  cabinetKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<PassphraseWrap> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const cost = { salt, memory: MEMORY_KIB, passes: PASSES };
  const key = await stretched(passphrase, cost);
  return { ...cost, sealed: await wrap(cabinetKey, key, 'passphrase') };
}

/** The cabinet key, or null when the passphrase is another one. */
export async function openWithPassphrase(
  kept: PassphraseWrap,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return unwrap(kept.sealed, await stretched(passphrase, kept), 'passphrase');
}

/** Wraps the cabinet key under the secret of the recovery words. */
export async function wrapUnderRecovery(
  cabinetKey: Uint8Array<ArrayBuffer>,
  wrappingKey: Uint8Array<ArrayBuffer>,
): Promise<RecoveryWrap> {
  return { sealed: await wrap(cabinetKey, wrappingKey, 'recovery') };
}

/** The cabinet key, or null when the words are those of another sheet. */
export function openWithRecovery(
  kept: RecoveryWrap,
  wrappingKey: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return unwrap(kept.sealed, wrappingKey, 'recovery');
}

async function stretched(
  passphrase: string,
  { salt, memory, passes }: Pick<PassphraseWrap, 'salt' | 'memory' | 'passes'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const cost = { t: passes, m: memory, p: 1, dkLen: 32 };
  return new Uint8Array(await argon2idAsync(normalised(passphrase), salt, cost));
}

async function wrap(
  secret: Uint8Array<ArrayBuffer>,
  under: Uint8Array<ArrayBuffer>,
  label: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await aesKey(under, 'encrypt');
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(iv, label), key, secret));
  const whole = new Uint8Array(IV_BYTES + sealed.length);
  whole.set(iv);
  whole.set(sealed, IV_BYTES);
  return whole;
}

async function unwrap(
  sealed: Uint8Array<ArrayBuffer>,
  under: Uint8Array<ArrayBuffer>,
  label: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const [iv, rest] = [sealed.slice(0, IV_BYTES), sealed.slice(IV_BYTES)];
    const key = await aesKey(under, 'decrypt');
    return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, label), key, rest));
  } catch {
    return null;
  }
}

function aesKey(bytes: Uint8Array<ArrayBuffer>, usage: KeyUsage): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [usage]);
}

function parameters(iv: Uint8Array<ArrayBuffer>, label: string) {
  return {
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(`neuvieme/wrap/${label}`),
  };
}
