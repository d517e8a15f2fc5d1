import { readFile } from 'node:fs/promises';
import { explainCase } from './cases/explain.ts';
import { readCase } from './cases/read-case.ts';

/**
 * `npm run explain -- FILE.yaml` tells a case of the rules to a person, in French: what is counted, under
 * which reading, from which text. A file that is missing or malformed is an error, with its place; exit 2.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  fail('Usage : npm run explain -- FICHIER.yaml [autres fichiers]');
  fail('Exemple : npm run explain -- test/fixtures/rules/01-ninth.yaml');
}
for (const [index, file] of files.entries()) {
  if (index > 0) console.log('');
  await explain(file);
}

async function explain(file: string): Promise<void> {
  const text = await read(file);
  if (text === null) return fail(`${file} : ce fichier ne peut pas être lu.`);
  const found = readCase(text);
  if (found.ok) return console.log(explainCase(found.value).trimEnd());
  for (const { place, line, message } of found.errors) {
    const where = line === null || place.startsWith('ligne') ? place : `${place} (ligne ${line})`;
    fail(`${file} : ${where} : ${message}`);
  }
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
