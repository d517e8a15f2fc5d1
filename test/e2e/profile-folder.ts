import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a text could lie in a file: the encodings that browsers store text in, as typed and in capitals. */
export function spellings(text: string): Buffer[] {
  const forms = [text, text.toLowerCase()];
  const shifted = [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 1)).join('');
  // Firefox stores the text of an index key with each letter one higher.
  return [...forms, shifted].flatMap((form) => [
    Buffer.from(form, 'utf8'),
    Buffer.from(form, 'utf16le'),
    Buffer.from(form, 'utf16le').swap16(),
  ]);
}

/** Which of the things sought lie in any file under a folder, byte for byte. */
export async function foundIn(
  folder: string,
  sought: Record<string, readonly Buffer[]>,
): Promise<string[]> {
  const found = new Set<string>();
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name));
    for (const [name, forms] of Object.entries(sought)) {
      if (forms.some((form) => bytes.includes(form))) found.add(name);
    }
  }
  return Object.keys(sought).filter((name) => found.has(name));
}
