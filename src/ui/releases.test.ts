import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareVersions, RELEASES, releasesSince, type Release } from './releases.ts';

const CHANGELOG = readFileSync('CHANGELOG.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const release = (of: string): Release => ({ version: of, notes: [{ fr: of, en: of }] });
const FOUR = ['0.10.0', '0.9.1', '0.9.0', '0.1.0'].map(release);
const since = (from: string, now: string) =>
  releasesSince(from, now, FOUR).map((one) => one.version);

describe('the notes of the versions', () => {
  it('are those of the versions of the changelog, in its order', () => {
    const versions = [...CHANGELOG.matchAll(/^#{2,3} \[?(\d+\.\d+\.\d+)\]?/gm)].map(([, of]) => of);
    expect(versions.length).toBeGreaterThan(0);
    expect(RELEASES.map((one) => one.version)).toEqual(versions);
  });
  it('begin with the version of the package', () => {
    expect(RELEASES[0]?.version).toBe(version);
  });
  it('say something in both languages, short enough for a line', () => {
    for (const { notes } of RELEASES) {
      expect(notes.length).toBeGreaterThan(0);
      for (const { fr, en } of notes) {
        expect(Math.min(fr.length, en.length)).toBeGreaterThan(10);
        expect(Math.max(fr.length, en.length)).toBeLessThanOrEqual(120);
      }
    }
  });
  it('keep to French typography', () => {
    const texts = RELEASES.flatMap(({ notes }) => notes.map(({ fr }) => fr));
    expect(texts.filter((text) => /[^\u202f][;!?]|[^\u00a0]:|\p{L}'\p{L}/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /«(?!\u00a0)|(?<!\u00a0)»/.test(text))).toEqual([]);
  });
});

describe('what is new since a version', () => {
  it.each([
    ['0.1.0', '0.9.0', ['0.9.0']],
    ['0.1.0', '0.10.0', ['0.10.0', '0.9.1', '0.9.0']],
    ['0.9.0', '0.9.0', []],
    // Back to an older package: nothing is new.
    ['0.10.0', '0.9.0', []],
  ])('from %s to %s', (from, now, versions) => expect(since(from, now)).toEqual(versions));
  it.each([
    ['0.9.0', '0.10.0', -1],
    ['1.0', '1.0.0', 0],
    ['1.0.1', '1.0', 1],
  ])('%s beside %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));
});
