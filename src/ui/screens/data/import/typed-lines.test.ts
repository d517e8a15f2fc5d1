import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../backup/past/pasted.ts';
import { civilDate } from '../../../../domain/civil-date.ts';
import {
  careFromTyped,
  emptyLine,
  isEmpty,
  typedFaults,
  withPasted,
  type TypedLine,
} from './typed-lines.ts';

const TODAY = civilDate('2026-11-21');

const line = (rest: Partial<TypedLine> = {}): TypedLine => ({
  ...emptyLine(1),
  birthName: 'ESSAI',
  firstName: 'Camille',
  birthDate: '12/03/1980',
  region: 'genou',
  before: '4',
  firstDate: '05.10.2026',
  ...rest,
});

describe('a line of « Mes patients en cours »', () => {
  it('is an episode with its count and first day', () => {
    expect(careFromTyped(line(), TODAY)).toMatchObject({
      patient: { birthName: 'ESSAI', firstName: 'Camille', birthDate: '1980-03-12' },
      treatment: 'genou',
      before: 4,
      firstDate: '2026-10-05',
      lines: [],
      episode: null,
    });
  });
  it('with no session yet needs no first day', () => {
    const fresh = careFromTyped(line({ before: '', firstDate: '' }), TODAY);
    expect(fresh).toMatchObject({ before: 0, firstDate: null });
  });
  it.each([
    [{ birthName: ' ' }, ['birthName', 'missing']],
    [{ firstName: '12' }, ['firstName', 'missing']],
    [{ birthDate: '31/02/1980' }, ['birthDate', 'date']],
    [{ birthDate: '12/03/2027' }, ['birthDate', 'past']],
    [{ region: '' }, ['region', 'missing']],
    [{ before: 'deux' }, ['before', 'number']],
    [{ before: '100' }, ['before', 'number']],
    [{ firstDate: '' }, ['firstDate', 'first-date']],
    [{ firstDate: '22/11/2026' }, ['firstDate', 'past']],
    [{ birthDate: '12/03/2020', firstDate: '05/10/2019' }, ['firstDate', 'before-birth']],
  ] as const)('%j is told at its field, and sent nowhere', (rest, fault) => {
    expect([...typedFaults(line(rest), TODAY)]).toEqual([fault]);
    expect(careFromTyped(line(rest), TODAY)).toBeNull();
  });
  it('nothing typed is no line', () => {
    expect(isEmpty(emptyLine(3))).toBe(true);
    expect(isEmpty(line())).toBe(false);
  });
});

describe('a table copied from a spreadsheet', () => {
  const copied = 'EXEMPLE\tAndrée\t01/07/1955\tdos\t2\t12/10/2026\r\nFICTIF\tZoé\t01/07/1990\r\n';
  const start = [line(), emptyLine(2)];

  it('fills the lines from the field on, and adds those that it needs', () => {
    const lines = withPasted(start, { id: 2, field: 'birthName' }, readPasted(copied) ?? []);
    expect(lines.map(({ id, birthName, birthDate }) => [id, birthName, birthDate])).toEqual([
      [1, 'ESSAI', '12/03/1980'],
      [2, 'EXEMPLE', '01/07/1955'],
      [3, 'FICTIF', '01/07/1990'],
    ]);
    expect(careFromTyped(lines[1] ?? emptyLine(0), TODAY)).toMatchObject({ before: 2 });
  });
  it('one column goes down its column; what is beyond the last is left', () => {
    const column = withPasted(start, { id: 1, field: 'region' }, readPasted('épaule\ncou\n') ?? []);
    expect(column.map(({ region }) => region)).toEqual(['épaule', 'cou']);
    const wide = withPasted(start, { id: 1, field: 'firstDate' }, [['01/10/2026', 'remarque']]);
    expect(wide[0]).toEqual(line({ firstDate: '01/10/2026' }));
  });
  it('a row of headers and a national number are left out; a plain word is typed as it is', () => {
    const headed = readPasted(`Nom\tPrénom\tDate de naissance\n280035999900104\tZoé\t01/07/1990`);
    expect(headed).toEqual([['', 'Zoé', '01/07/1990']]);
    expect(readPasted('genou droit')).toBeNull();
  });
});
