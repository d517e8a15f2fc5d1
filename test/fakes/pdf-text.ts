import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program of others (Debian: poppler-utils, qpdf) says of a PDF; « @ » stands for the file. */
export function askedOf(bytes: Uint8Array, program: string, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    const given = args.map((arg) => (arg === '@' ? file : arg));
    return execFileSync(program, given, { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Its text as it stands on the pages, in the spaces of the keyboard; a form feed ends each page. */
export function pdfText(bytes: Uint8Array): string {
  return askedOf(bytes, 'pdftotext', '-layout', '@', '-').replace(/[ \u00a0\u202f]+/g, ' ');
}
