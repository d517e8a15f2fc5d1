import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bech32 } from '@scure/base';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/french.js';

/** Twelve French words, 128 random bits and a checksum of four (BIP-39). */
export const RECOVERY_WORDS = 12;
const ENTROPY_BYTES = 16;

/** What the printed sheet holds, and what its words alone give back. */
export interface Recovery {
  words: string[];
  /** The age identity of the automatic backups, as `age -d -i` reads it: `AGE-SECRET-KEY-1…`. */
  identity: string;
  /** 32 bytes: wraps the cabinet key. */
  wrappingKey: Uint8Array<ArrayBuffer>;
}

/** Why words typed from a sheet are refused: one of them, by its place from 0, or all of them together. */
export type WordsFault =
  { kind: 'count'; typed: number } | { kind: 'unknown'; places: number[] } | { kind: 'checksum' };

/** Words of a new sheet. They are shown once and kept nowhere. */
export function newRecovery(): Recovery {
  return recoveryOf(crypto.getRandomValues(new Uint8Array(ENTROPY_BYTES)));
}

/** What the words of a sheet give, however they were typed: accents, capitals, commas and numbers aside. */
export function readRecovery(
  typed: string,
): { ok: true; recovery: Recovery } | { ok: false; fault: WordsFault } {
  const words = typed
    .split(/[\s\d.,;:)]+/)
    .map(plain)
    .filter(Boolean);
  if (words.length !== RECOVERY_WORDS) {
    return { ok: false, fault: { kind: 'count', typed: words.length } };
  }
  const known = words.map((word) => BY_PLAIN.get(word));
  const places = known.flatMap((word, place) => (word === undefined ? [place] : []));
  if (places.length > 0) return { ok: false, fault: { kind: 'unknown', places } };
  try {
    return { ok: true, recovery: recoveryOf(mnemonicToEntropy(known.join(' '), wordlist)) };
  } catch {
    return { ok: false, fault: { kind: 'checksum' } };
  }
}

function recoveryOf(entropy: Uint8Array): Recovery {
  return {
    words: entropyToMnemonic(entropy, wordlist)
      .split(/\s/)
      .map((word) => word.normalize('NFC')),
    identity: bech32
      .encodeFromBytes('AGE-SECRET-KEY-', derived(entropy, 'recovery/age'))
      .toUpperCase(),
    wrappingKey: derived(entropy, 'recovery/wrap'),
  };
}

function derived(entropy: Uint8Array, label: string): Uint8Array<ArrayBuffer> {
  const info = new TextEncoder().encode(`neuvieme/${label}`);
  return new Uint8Array(hkdf(sha256, entropy, undefined, info, 32));
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

const BY_PLAIN = new Map(wordlist.map((word) => [plain(word), word]));
