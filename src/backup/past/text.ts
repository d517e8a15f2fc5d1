/** In what a file was written; said on screen, because a wrong one shows in the accents. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** Why a file is no table that can be read. `line`: where, counted as a spreadsheet counts. */
export interface FileFault {
  fault: 'empty' | 'too-large' | 'workbook' | 'not-text' | 'no-columns' | 'quotes' | 'too-many';
  line: number | null;
}

export type TextRead = { ok: true; text: string; encoding: Encoding } | ({ ok: false } & FileFault);

/** A table of 200 000 sessions is some 25 MB. */
export const LARGEST_TABLE = 64 * 1024 * 1024;

/** First bytes of files that are no text: zip (xlsx, ods), the older xls, PDF. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a file, whatever wrote it: UTF-8 with or without its mark, UTF-16 with its mark, else
 * Windows-1252, in which every byte is a character. Line ends are made one kind.
 */
export function readText(bytes: Uint8Array): TextRead {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > LARGEST_TABLE) return refused('too-large');
  if (WORKBOOKS.some((signature) => startsWith(bytes, signature))) return refused('workbook');
  const { text, encoding } = decode(bytes);
  // A character that no table holds: a picture, a PDF, a program.
  if (/\0/.test(text) || text.startsWith('%PDF')) return refused('not-text');
  if (text.trim() === '') return refused('empty');
  return { ok: true, text: text.replace(/\r\n?/g, '\n'), encoding };
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le', 'utf-16');
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, 'utf-16be', 'utf-16');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    return decoded(bytes, 'windows-1252', 'windows-1252');
  }
}

function decoded(bytes: Uint8Array, label: string, encoding: Encoding) {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refused(fault: FileFault['fault']): { ok: false } & FileFault {
  return { ok: false, fault, line: null };
}
