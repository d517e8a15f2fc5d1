import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareCase } from '../scripts/cases/compare-case.ts';
import { explainCase } from '../scripts/cases/explain.ts';
import { FACT_NAMES, WRITTEN_AS } from '../scripts/cases/fact-schemas.ts';
import { factsOf } from '../scripts/cases/facts-of.ts';
import { judgeCase } from '../scripts/cases/question-of.ts';
import { readCase, type Case } from '../scripts/cases/read-case.ts';
import { factSchema } from '../src/domain/facts.ts';
import { profileSchema } from '../src/domain/profile.ts';

const CASES = new URL('fixtures/rules/', import.meta.url);
const FILES = filesIn(CASES, /\.yaml$/);

describe('the cases of test/fixtures/rules', () => {
  it('are found', () => expect(FILES.length).toBeGreaterThan(110));

  it.each(FILES)('%s', (file) => {
    const wanted = caseIn(file);
    expect(wanted.expect, 'a case of the tests expects something').not.toBeNull();
    const { seen, wanted: expected } = compareCase(wanted, judgeCase(wanted));
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    expect(seen, wanted.name).toEqual(expected);
  });

  it('tell facts and profiles that the journal and the settings would take', () => {
    for (const file of FILES) {
      const wanted = caseIn(file);
      for (const fact of factsOf(wanted)) {
        expect(factSchema.safeParse(fact).error?.issues, file).toBeUndefined();
      }
      const { profile } = judgeCase(wanted).question;
      expect(profileSchema.safeParse(profile).error?.issues, file).toBeUndefined();
    }
  });

  it('have a name of their own', () => {
    const names = FILES.map((file) => caseIn(file).name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('show every kind of fact, and the page about the format names it', () => {
    const used = new Set(FILES.flatMap((file) => caseIn(file).facts.map(({ name }) => name)));
    expect(FACT_NAMES.filter((name) => !used.has(name))).toEqual([]);
    const page = readFileSync(new URL('README.md', CASES), 'utf8');
    const written = Object.values(WRITTEN_AS).filter((name) => name !== null);
    expect(written.filter((name) => !page.includes(`${name.split('.').at(-1)}:`))).toEqual([]);
  });

  it('can all be explained, each finding with its words', () => {
    for (const file of FILES) {
      const text = explainCase(caseIn(file));
      expect(text, file).not.toMatch(/\{\w+\}|undefined|\[object|NaN|mots à écrire/);
    }
  });
});

function filesIn(folder: URL, named: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => named.test(name))
    .toSorted();
}

function caseIn(file: string): Case {
  const read = readCase(readFileSync(new URL(file, CASES), 'utf8'));
  const wrong = read.ok ? [] : read.errors.map(({ place, message }) => `${place}: ${message}`);
  expect(wrong, file).toEqual([]);
  return (read as Extract<typeof read, { ok: true }>).value;
}
