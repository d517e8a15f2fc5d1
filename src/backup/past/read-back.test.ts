import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../test/fakes/runs.ts';
import { addDays, civilDate, type CivilDate } from '../../domain/civil-date.ts';
import { mapColumns } from './columns.ts';
import { readDate } from './dates.ts';
import { readGroups, type PastRead } from './groups.ts';
import { isNationalCell, withoutNational } from './national-number.ts';
import { orderOf } from './order.ts';
import { readTable, separators } from './table.ts';

const TODAY = civilDate('2026-11-21');
const still = () => Promise.resolve();

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';

/** Every way in which a day is written that leaves no doubt. */
const WRITTEN: Record<string, (year: string, month: string, day: string) => string> = {
  slashes: (year, month, day) => `${day}/${month}/${year}`,
  hyphens: (year, month, day) => `${day}-${month}-${year}`,
  dots: (year, month, day) => `${day}.${month}.${year}`,
  short: (year, month, day) => `${Number(day)}/${Number(month)}/${year}`,
  iso: (year, month, day) => `${year}-${month}-${day}`,
  hour: (year, month, day) => `${day}/${month}/${year} 14:30:00`,
  spoken: (year, month, day) => `${day}/${month}/${year} à 9h05`,
  words: (year, month, day) => `${Number(day)} ${MONTHS.split(' ')[Number(month) - 1]} ${year}`,
};

const write = (form: string, date: CivilDate) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return WRITTEN[form]?.(year, month, day) ?? '';
};

const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays(civilDate('2025-07-01'), n));
const NAMES = ['ESSAI', 'EXEMPLE-DÉMO', 'FICTIF', 'D’ESSAI'];
const session = fc.record({
  date: day,
  birthName: fc.constantFrom(...NAMES),
  firstName: fc.constantFrom('Camille', 'Andrée', 'Zoé'),
  birth: fc.constantFrom(civilDate('1980-03-12'), civilDate('1955-07-01')),
  treatment: fc.constantFrom('épaule', 'genou; droit', 'dos "bas"', 'pied, gauche | cheville', ''),
  act: fc.constantFrom('RAM 8,09', 'TER 9,5 + IFD'),
});
type Session = typeof session extends fc.Arbitrary<infer T> ? T : never;

const form = fc.record({
  separator: fc.constantFrom(...separators),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'latin1'),
  dates: fc.constantFrom(...Object.keys(WRITTEN)),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  layout: fc.constantFrom('columns', 'one', 'with birth date'),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

function quoted(cell: string, separator: string): string {
  const needs = cell.includes(separator) || cell.includes('"');
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function fileOf(sessions: readonly Session[], how: Form): Uint8Array<ArrayBuffer> {
  const { separator, encoding, dates, end, layout } = how;
  const who = ({ birthName, firstName, birth }: Session) => {
    if (layout === 'columns') return [birthName, firstName, write(dates, birth)];
    const names = `${birthName} ${firstName}`;
    return layout === 'one' ? [names, write(dates, birth)] : [`${names} (${write('dots', birth)})`];
  };
  const heads = {
    columns: ['Nom de naissance', 'Prénom', 'Né(e) le'],
    one: ['Patient', 'Date de naissance'],
    'with birth date': ['Patient'],
  }[layout];
  const rows = [
    ['Date de séance', ...heads, 'Traitement', 'Cotation', 'N° de facture'],
    ...sessions.map((one, index) => [
      write(dates, one.date),
      ...who(one),
      one.treatment,
      one.act,
      `F${index}`,
    ]),
  ];
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator));
  const text = lines.join(end) + end;
  // Windows-1252 has no typographic apostrophe where Latin-1 has none: written as it is there.
  if (encoding === 'latin1')
    return new Uint8Array(Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return new Uint8Array(Buffer.from(`${encoding === 'utf-8' ? '' : '\ufeff'}${text}`));
}

async function readBack(bytes: Uint8Array): Promise<PastRead> {
  const read = await readTable(bytes, still);
  if (!read.ok) throw new Error(read.fault);
  const mapping = mapColumns(read.table.headers);
  const how = { mapping, order: orderOf(read.table, mapping), today: TODAY };
  return readGroups(read.table, how, [], still);
}

const told = ({ groups }: PastRead) =>
  groups.flatMap(({ patient, treatment, lines }) =>
    lines.map(({ date, act }) =>
      [patient.birthName, patient.firstName, patient.birthDate, treatment, date, act].join('|'),
    ),
  );

describe('a table that we wrote ourselves', () => {
  it('reads back, in any separator, encoding, line end, layout and way of writing days', async () => {
    const sessions = fc.array(session, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sessions, form, async (some, how) => {
        const read = await readBack(fileOf(some, how));
        expect([...read.refused.keys()]).toEqual([]);
        expect(told(read).toSorted()).toEqual(
          some
            .map(({ birthName, firstName, birth, treatment, date, act }) =>
              [birthName, firstName, birth, treatment, date, act].join('|'),
            )
            .toSorted(),
        );
      }),
      runs(200),
    );
  });
  it('says the same whatever the order of its lines', async () => {
    const sessions = fc.array(session, { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sessions, form, async (some, how) => {
        const one = await readBack(fileOf(some, how));
        const turned = await readBack(fileOf(some.toReversed(), how));
        expect(turned.groups.map(({ id, lines }) => [id, lines])).toEqual(
          one.groups.map(({ id, lines }) => [id, lines]),
        );
      }),
      runs(60),
    );
  });
});

describe('days', () => {
  it.each([
    ['12/03/2026', '2026-03-12'],
    ['1er mars 2026', '2026-03-01'],
    ['jeu. 12 mars 2026', '2026-03-12'],
    ['12 févr. 2026', '2026-02-12'],
    ['12/03/26', '2026-03-12'],
    ['29/02/2024', '2024-02-29'],
    ['2026-03-12T00:00:00', '2026-03-12'],
  ])('%j is %s', (text, date) => {
    expect(readDate(text, TODAY, 1990)).toMatchObject({ ok: true, date });
  });
  it.each([
    ['', 'none'],
    ['29/02/2026', 'bad'],
    ['12 juillier 2026', 'bad'],
    ['12 ju 2026', 'bad'],
    ['46300', 'bad'],
    ['12/03-2026', 'bad'],
    ['12-03-26', 'unsure'],
    ['2026-03-12T23:30:00+01:00', 'unsure'],
    ['12/03/27', 'unsure'],
  ])('%j is none: %s', (text, why) => {
    expect(readDate(text, TODAY, 1990)).toMatchObject({ ok: false, why });
  });
  it('a birth date in two digits is read where one century is possible', () => {
    expect(readDate('12/03/80', TODAY, 1900)).toMatchObject({ ok: true, date: '1980-03-12' });
    expect(readDate('12/03/12', TODAY, 1900)).toMatchObject({ ok: false, why: 'unsure' });
  });
});

describe('the national number', () => {
  it.each(['280035999900104', '2 80 03 59 999 001 04', '2800359999001', '1.80.03.2A.999.001'])(
    '%j is one, alone or amid words',
    (number) => {
      expect(isNationalCell(number)).toBe(true);
      expect(withoutNational(`voir ${number} au dossier`)).toBe('voir au dossier');
    },
  );
  it.each(['10101010105', '457000016', 'F-2026-000123', '12/03/1980 14:30:00', 'RAM 8,09'])(
    '%j is none',
    (text) => {
      expect(isNationalCell(text)).toBe(false);
      expect(withoutNational(text)).toBe(text);
    },
  );
});
