import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { allRules, dueRules, FAMILIES, ruleById } from './catalogue.ts';
import { CONTRADICTIONS } from './law/contradictions.ts';
import { citedSources, isInference } from './rule.ts';
import { SOURCES } from './sources.ts';

/** Every statement of the survey of 21 November 2026. */
const IDS = [
  ...series('ELI', [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  ...series('CNT', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
  ...series('PLA', [1, 2, 3]),
  ...series('DUR', [1, 2, 3, 4, 5, 7]),
  ...series('DIA', [1, 2, 3, 4]),
  ...series('PRE', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
  ...series('JUS', [1, 2, 3]),
  ...series('ACT', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  'DAY-01',
  'TRV-01',
  ...series('FUP', [1, 2, 3, 4, 5]),
  'EVA-01',
  'GEN-01',
];

const RULES = allRules();
const LOUDEST_FIRST = ['stop', 'alert', 'warn', 'info', 'ask'];
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

describe('the catalogue', () => {
  it('holds every rule of the survey, each once', () => {
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
  });
  it('finds a rule by its id, and none behind an id that is not one', () => {
    expect(ruleById('CNT-01')?.certainty).toBe('A');
    expect(ruleById('CNT-99')).toBeUndefined();
  });
  it('names a source wherever a text was found', () => {
    const without = RULES.filter((rule) => rule.sources.length === 0 && !isInference(rule));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
  it('says which versions contradict each other, and what is made of them', () => {
    const contradictory = RULES.filter(({ certainty }) => certainty === 'contradictory');
    expect(contradictory.map(({ id }) => id)).toEqual(['ELI-06', 'ELI-07', 'CNT-07', 'DIA-03']);
    const silent = contradictory.filter(
      ({ id, versions }) => (versions ?? []).length < 2 || !CONTRADICTIONS.some(leadBy(id)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
  it('takes the versions of a contradiction from a rule that has them', () => {
    const empty = CONTRADICTIONS.filter(({ rules: [first] }) => !ruleById(first)?.versions?.length);
    expect(empty).toEqual([]);
    const unknown = CONTRADICTIONS.flatMap(({ rules }) => rules.filter((id) => !ruleById(id)));
    expect(unknown).toEqual([]);
  });
  it('keeps the stop for the count and the duration', () => {
    const stopping = RULES.filter(({ severities }) => severities.includes('stop'));
    expect(stopping.map(({ id }) => id)).toEqual(['CNT-01', 'DUR-01']);
  });
  it('gives severities loudest first, each once', () => {
    const ordered = (list: readonly string[]) =>
      LOUDEST_FIRST.filter((severity) => list.includes(severity));
    const wrong = RULES.filter(
      ({ severities }) => ordered(severities).join() !== severities.join(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('does not call a contradiction an inference', () => {
    expect(RULES.filter(isInference).some(({ certainty }) => certainty === 'contradictory')).toBe(
      false,
    );
  });
});

describe('where a rule is applied', () => {
  it('is named, or why it cannot be', () => {
    const wrong = RULES.filter(
      ({ appliedIn, notApplied }) => (appliedIn === null) !== (notApplied !== undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(RULES.filter(({ appliedIn }) => appliedIn === null).map(({ id }) => id)).toEqual([
      'ACT-02',
      'GEN-01',
    ]);
  });
  const applied = RULES.flatMap(({ id, appliedIn }) =>
    appliedIn === null ? [] : [{ id, appliedIn }],
  );
  it.each([...new Set(applied.map(({ appliedIn }) => appliedIn))])('%s exists', (path) => {
    expect(existsSync(path)).toBe(true);
  });
  it.each(applied)('$id is named in $appliedIn, or in a file that it imports', (rule) => {
    expect(existsSync(rule.appliedIn)).toBe(true);
    const texts = [rule.appliedIn, ...importsOf(rule.appliedIn)].map(read);
    expect(texts.flatMap(idsNamedIn)).toContain(rule.id);
  });
});

describe('what the code says of a rule', () => {
  // `finding('CNT-01', 'last', 'info'…` and `findingOn(days, 'CNT-01', 'exceeds', 'stop'…`
  const calls = [...new Set(RULES.flatMap(({ appliedIn }) => appliedIn ?? []))]
    .filter((path) => path.startsWith('src/rules/') && existsSync(path))
    .flatMap((path) => [path, ...importsOf(path)])
    .flatMap((path) => [
      ...read(path).matchAll(/'([A-Z]{3}-\d\d)',\s*'\w+',\s*'(stop|alert|warn|info|ask)'/g),
    ]);
  it('is found', () => expect(calls.length).toBeGreaterThan(10));
  it('is as loud as the catalogue allows, never otherwise', () => {
    const wrong = calls
      .filter(([, id = '', severity = '']) => {
        const severities: readonly string[] = ruleById(id)?.severities ?? [];
        return !severities.includes(severity);
      })
      .map(([, id, severity]) => `${id} ${severity}`);
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe('checking again', () => {
  it('is due twelve months after the family was checked, to the day', () => {
    expect(dueRules(civilDate('2027-11-20'))).toEqual([]);
    expect(dueRules(civilDate('2027-11-21')).map(({ id }) => id)).toEqual(
      RULES.map(({ id }) => id),
    );
  });
  it('goes by the day of the family', () => {
    for (const { checkedOn, statements } of Object.values(FAMILIES)) {
      const days = statements.map(({ id }) => ruleById(id)?.checkedOn);
      expect(new Set(days)).toEqual(new Set([checkedOn]));
    }
  });
});

describe('sources', () => {
  it('are named once each', () => {
    const titles = Object.values(SOURCES).map(({ title, article }) => `${title} ${article}`);
    expect(new Set(titles).size).toBe(titles.length);
  });
  it('of a rule are named with their article and their own address, the most official first', () => {
    const sources = [SOURCES.arrete, SOURCES.decree];
    expect(citedSources({ sources })).toEqual([
      { text: 'Arrêté du 6 juin 2025 (JO du 8 juin 2025)', address: null },
      { text: 'Décret n° 2024-618 du 27 juin 2024, art. 1er', address: SOURCES.decree.address },
    ]);
  });
  it('of a rule without text are none', () => {
    expect(citedSources({ sources: [] })).toEqual([]);
  });
});

describe('French typography', () => {
  const texts = [
    ...RULES.flatMap((rule) =>
      [
        rule.statement.fr,
        rule.behaviour,
        rule.notApplied,
        rule.openQuestion,
        ...(rule.versions ?? []),
      ].map((text) => [rule.id, text ?? ''] as const),
    ),
    ...CONTRADICTIONS.flatMap(({ topic, choice }) => [topic, choice].map((text) => [topic, text])),
    ...Object.entries(SOURCES).map(([name, { title }]) => [name, title] as const),
    ...Object.values(FAMILIES).map(({ name }) => [name, name] as const),
  ];
  const wrong = (pattern: RegExp) =>
    texts.filter(([, text = '']) => pattern.test(text)).map(([id, text]) => `${id}: ${text}`);
  it('a narrow no-break space before ; ! ?', () => {
    expect(wrong(new RegExp(`[^${NARROW}][;!?]`))).toEqual([]);
  });
  it('a no-break space before a colon', () => {
    expect(wrong(new RegExp(`[^${NO_BREAK}]:`))).toEqual([]);
  });
  it('no-break spaces inside « »', () => {
    expect(wrong(new RegExp(`«(?!${NO_BREAK}|${NARROW})|(?<!${NO_BREAK}|${NARROW})»`))).toEqual([]);
  });
  it('a curly apostrophe, and no double spaces', () => {
    expect(wrong(/\p{L}'\p{L}/u)).toEqual([]);
    expect(wrong(/\s\s/)).toEqual([]);
  });
  it('a full stop after a statement and after what the product does', () => {
    const open = RULES.filter(
      ({ behaviour, statement }) => !/[.?]$/.test(behaviour) || !statement.fr.endsWith('.'),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

function series(family: string, numbers: readonly number[]): string[] {
  return numbers.map((number) => `${family}-${String(number).padStart(2, '0')}`);
}

function leadBy(id: string) {
  return ({ rules: [first] }: { rules: readonly string[] }) => first === id;
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The files of ours that a file imports. */
function importsOf(path: string): string[] {
  return [...read(path).matchAll(/ from '(\.{1,2}\/[^']+)'/g)]
    .map(([, target = '']) => normalize(join(dirname(path), target)))
    .filter((target) => !/\/(catalogue|rule)\.ts$/.test(target));
}

/** `CNT-01`, and the short forms of our comments: `CNT-01, 03 and 06`, `DUR-01 to DUR-04`. */
function idsNamedIn(text: string): string[] {
  return [
    ...text.matchAll(/([A-Z]{3})-(\d\d)((?:(?:, | and |, and | to (?:\1-)?)\d\d\b)*)/g),
  ].flatMap(([, family = '', first = '', more = '']) => {
    const numbers = [first, ...(more.match(/\d\d/g) ?? [])].map(Number);
    const from = Number(first);
    const to = / to /.test(more) ? Math.max(...numbers) : from;
    const range = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return series(family, [...range, ...numbers]);
  });
}
