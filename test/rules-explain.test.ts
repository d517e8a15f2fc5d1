import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCase } from '../scripts/cases/compare-case.ts';
import { explainCase } from '../scripts/cases/explain.ts';
import { judgeCase } from '../scripts/cases/question-of.ts';
import { readCase } from '../scripts/cases/read-case.ts';
import { ruleById } from '../src/rules/catalogue.ts';
import { runs } from './fakes/runs.ts';

const CASES = new URL('fixtures/rules/', import.meta.url);
const MALFORMED = new URL('fixtures/rules-malformed/', import.meta.url);
const FILES = filesIn(CASES, /\.yaml$/);
const TEXTS = FILES.map((file) => readFileSync(new URL(file, CASES), 'utf8'));

describe('malformed cases', () => {
  // What no YAML reader takes is a `.txt`, so that a formatter leaves it alone.
  const files = filesIn(MALFORMED, /\.(yaml|txt)$/);
  it('are found', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s', (file) => {
    const text = readFileSync(new URL(file, MALFORMED), 'utf8');
    // Each file says in its first lines what is wrong in it: `# attendu : code place`.
    const expected = [...text.matchAll(/^# attendu : (\S+) (.+)$/gm)].map(([, code, place]) => ({
      code,
      place,
    }));
    expect(expected.length).toBeGreaterThan(0);
    const read = readCase(text);
    const errors = read.ok ? [] : read.errors;
    expect(errors.map(({ code, place }) => ({ code, place }))).toEqual(expected);
    for (const { message, line } of errors) {
      expect(message).toMatch(/\p{L}/u);
      // A key that is missing at the top stands on no line.
      expect(line === null || line > 0).toBe(true);
    }
  });
});

describe('npm run explain', () => {
  const ninth = file('01-ninth.yaml');

  it('tells the ninth session: its date, the rule, the text it comes from', () => {
    const { status, stdout, stderr } = explain(ninth);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Le 16 novembre 2026');
    expect(stdout).toContain('9 séances sur 8');
    expect(stdout).toMatch(/^ {2}ARRÊT — .*16\/11\/2026/m);
    expect(stdout).toMatch(/^ {4}CNT-01 /m);
    const source = ruleById('CNT-01')?.sources[0];
    for (const part of [source?.title, source?.article, source?.address]) {
      expect(part).toBeTruthy();
      expect(stdout).toContain(part);
    }
    expect(stdout).toContain('Conforme à ce que le cas attend.');
  });

  it('says of an inference that no text holds it', () => {
    const { stdout } = explain(file('cnt-03-eighth-and-bdk.yaml'));
    expect(stdout).toMatch(/CNT-03 [\s\S]*aucun texte ne le précise/);
  });

  it('names the place of every error of a malformed case', () => {
    const path = fileURLToPath(new URL('several-slips.yaml', MALFORMED));
    const { status, stdout, stderr } = explain(path);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const place of ['profile.rpps', 'facts[0].closed', 'facts[1]', 'form.lines[0]']) {
      expect(stderr).toContain(place);
    }
    expect(stderr).toContain('(ligne 8)');
  });

  it('says that a file is not there, and still tells the others', () => {
    const { status, stdout, stderr } = explain(file('nowhere.yaml'), ninth);
    expect(status).toBe(2);
    expect(stderr).toMatch(/nowhere\.yaml.*ne peut pas être lu/);
    expect(stdout).toContain('La neuvième séance');
  });

  it('says how it is used, when it is given nothing', () => {
    const { status, stderr } = explain();
    expect(status).toBe(2);
    expect(stderr).toContain('npm run explain -- FICHIER.yaml');
  });

  function file(name: string): string {
    return fileURLToPath(new URL(name, CASES));
  }
});

describe('whatever the text', () => {
  /** What comes of a text: a case that can be judged and told, or the errors in it. */
  const outcomeOf = (text: string): 'told' | 'refused' | 'nothing said' => {
    const read = readCase(text);
    if (!read.ok) return read.errors.length > 0 ? 'refused' : 'nothing said';
    compareCase(read.value, judgeCase(read.value));
    return explainCase(read.value) === '' ? 'nothing said' : 'told';
  };
  const holds = (text: string) => outcomeOf(text) !== 'nothing said';

  it('any string is read or refused, never thrown at', () => {
    expect(outcomeOf('')).toBe('refused');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), runs(500));
  });

  it('any JSON value too', () => {
    expect(outcomeOf('{}')).toBe('refused');
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), holds), runs(500));
  });

  it('and any real case with a piece of it replaced', () => {
    expect(TEXTS.map(outcomeOf).filter((outcome) => outcome !== 'told')).toEqual([]);
    const piece = fc.oneof(
      fc.constantFrom('', ' ', ':', '[', '}', '- ', '2026-02-30', '###', '~', '0', '-1', '&a *a'),
      fc.constantFrom('billed', 'closed', 'episode', 'expect', 'undone: x', 'CNT-01', '!!binary'),
      fc.string({ maxLength: 10 }),
    );
    const spoilt = fc
      .record({
        text: fc.constantFrom(...TEXTS),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(12),
        piece,
      })
      .map(({ text, at, length, piece: other }) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + other + text.slice(from + length);
      });
    fc.assert(fc.property(spoilt, holds), runs(1000));
  });

  it('an endless nesting is refused too', () => {
    expect(outcomeOf('['.repeat(50_000))).toBe('refused');
    expect(outcomeOf(`name: ${'{a: '.repeat(20_000)}`)).toBe('refused');
  });
});

function filesIn(folder: URL, named: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => named.test(name))
    .toSorted();
}

/** The command as a person runs it, in a process of its own. */
function explain(...files: string[]) {
  const script = fileURLToPath(new URL('../scripts/explain.ts', import.meta.url));
  return spawnSync(process.execPath, [script, ...files], { encoding: 'utf8' });
}
