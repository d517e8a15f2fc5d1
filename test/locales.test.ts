import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MESSAGES, messageOf, type SpeakingRule } from '../src/rules/messages.ts';
import { stripComments } from './fakes/source-text.ts';

type Words = Map<string, string>;

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
const FR = words('locales/fr.yml');
const EN = words('locales/en.yml');
const PLURAL = /\.(0|1|n)$/;
/** Every key that `t` accepts: a text, or the stem of its plural forms. */
const KEYS = new Set([...FR.keys()].flatMap((key) => [key, key.replace(PLURAL, '')]));
const SOURCES = ['src', 'entrypoints'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path)),
);

describe('French and English', () => {
  it('have the same keys', () => {
    expect([...EN.keys()].toSorted()).toEqual([...FR.keys()].toSorted());
  });
  it('have words behind every key', () => {
    const empty = (all: Words) =>
      [...all].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect([...empty(FR), ...empty(EN)]).toEqual([]);
  });
  it('name the same values in the same words', () => {
    const different = [...FR]
      .filter(([key, text]) => placeholders(text) !== placeholders(EN.get(key) ?? ''))
      .map(([key, text]) => `${key}: ${placeholders(text)} / ${placeholders(EN.get(key) ?? '')}`);
    expect(different).toEqual([]);
  });
  it('number their values from $1 without a gap', () => {
    const gaps = [...FR].filter(([key, text]) => {
      // One plural form may leave a number out (« 1 jour »): all forms of a key are read together.
      const stem = key.replace(PLURAL, '');
      const forms = [...FR].filter(([other]) => other.replace(PLURAL, '') === stem);
      const used = new Set(forms.flatMap(([, form]) => form.match(/\$\d/g) ?? []));
      return used.size > 0 && !used.has(`$${used.size}`) && text !== '';
    });
    expect(gaps.map(([key]) => key)).toEqual([]);
  });
});

describe('French typography', () => {
  const wrong = (pattern: RegExp) =>
    [...FR].filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);
  it('a narrow no-break space before ; ! ?', () => {
    expect(wrong(new RegExp(`[^${NARROW}][;!?]`))).toEqual([]);
  });
  it('a no-break space before a colon, except in an address', () => {
    expect(wrong(new RegExp(`[^${NO_BREAK}]:(?!//)`))).toEqual([]);
  });
  it('no-break spaces inside « »', () => {
    expect(wrong(new RegExp(`«(?!${NO_BREAK}|${NARROW})|(?<!${NO_BREAK}|${NARROW})»`))).toEqual([]);
  });
  it('a curly apostrophe, and no double spaces', () => {
    expect(wrong(/\p{L}'\p{L}/u)).toEqual([]);
    expect(wrong(/\s\s/)).toEqual([]);
  });
});

describe('the words that the code asks for', () => {
  it('every key written out is there', () => {
    const missing = SOURCES.flatMap((path) =>
      literalKeys(source(path))
        .filter((key) => !KEYS.has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
  it('every key built from a part has words that begin and end like it', () => {
    const missing = SOURCES.flatMap((path) =>
      [...source(path).matchAll(/\bt\(\s*`([^`]*)`/g)]
        .map(([, template = '']) => template)
        .filter((template) => ![...KEYS].some((key) => patternOf(template).test(key)))
        .map((template) => `${path}: ${template}`),
    );
    expect(missing).toEqual([]);
  });
  it('every word has its use', () => {
    const code = SOURCES.map(source).join('\n');
    const quoted = new Set([...code.matchAll(/['"]([\w.]+)['"]/g)].map(([, text = '']) => text));
    const built = [...code.matchAll(/`([^`]*\$\{[^`]*)`/g)].map(([, text = '']) => patternOf(text));
    const manifest = readFileSync('scripts/manifest.ts', 'utf8');
    const unused = [...new Set([...FR.keys()].map((key) => key.replace(PLURAL, '')))].filter(
      (key) =>
        !key.startsWith('finding.') &&
        !quoted.has(key) &&
        !built.some((pattern) => pattern.test(key)) &&
        !manifest.includes(`__MSG_${key.replace('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });
});

describe('findings', () => {
  const messages = Object.entries(MESSAGES).flatMap(([rule, variants]) =>
    variants.map((variant) => ({
      rule,
      variant,
      message: messageOf(rule as SpeakingRule, variant),
    })),
  );
  it('every message of the rules has its words, and every word its message', () => {
    const worded = [...FR.keys()].filter((key) => key.startsWith('finding.'));
    expect(worded.toSorted()).toEqual(
      messages.map(({ message }) => `finding.${message}`).toSorted(),
    );
  });
  it('every message is said somewhere in the rules', () => {
    const rules = SOURCES.filter(
      (path) => path.startsWith('src/rules/') && !/law\/|messages\.ts$/.test(path),
    );
    const code = rules.map(source);
    const unsaid = messages.filter(
      ({ rule, variant }) =>
        !code.some((text) => text.includes(`'${rule}'`) && text.includes(`'${variant}'`)),
    );
    expect(unsaid).toEqual([]);
  });
  it('is written with letters, digits and underscores, as message keys of the browser are', () => {
    expect([...FR.keys()].filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
  });
});

describe('refusals of the worker', () => {
  const [, union = ''] =
    /type ErrorCode =([^;]+);/.exec(source('src/messages/error-codes.ts')) ?? [];
  const codes = [...union.matchAll(/'([\w-]+)'/g)].map(([, code = '']) => code);
  it('are known', () => expect(codes.length).toBeGreaterThan(5));
  it.each([...codes, 'unreachable'])('%s has its words', (code) => {
    const name = code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(FR.get(`error.${name}`)).toBeTruthy();
    expect(EN.get(`error.${name}`)).toBeTruthy();
  });
});

/** The leaves of a locale by dotted key. */
function words(path: string): Words {
  const leaves = (at: unknown, name: string): [string, string][] =>
    typeof at === 'object' && at !== null
      ? Object.entries(at).flatMap(([key, value]) => leaves(value, name ? `${name}.${key}` : key))
      : [[name, String(at)]];
  return new Map(leaves(parse(readFileSync(path, 'utf8')), ''));
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\$\d|\{\w+\}/g) ?? [])].toSorted().join(' ');
}

function source(path: string): string {
  return stripComments(readFileSync(path, 'utf8'));
}

/** `t('a.b')`, and `t(x ? 'a.b' : 'c.d')`: dotted texts inside the call's first argument. */
function literalKeys(code: string): string[] {
  return [...code.matchAll(/\bt\(([^`,()]*)/g)].flatMap(([, argument = '']) =>
    [...argument.matchAll(/'([\w.]+)'/g)]
      .map(([, key = '']) => key)
      // In `t(x === 'y' ? …)` the compared text is no key.
      .filter((key) => key.includes('.') || argument.trim() === `'${key}'`),
  );
}

function patternOf(template: string): RegExp {
  const parts = template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w]+')}$`);
}
