import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('a table for French spreadsheets', () => {
  it('begins with a byte order mark, and has semicolons, decimal commas and CR LF', () => {
    expect(csvOf([['Séances', 1234], ['Moyenne', 5.678], []])).toBe(
      '\uFEFFSéances;1234\r\nMoyenne;5,68\r\n\r\n',
    );
  });
  it('text with a semicolon, a quote or a line break is quoted', () => {
    expect(csvOf([['a;b', 'dit « "oui" »', 'une\nligne']])).toBe(
      '\uFEFF"a;b";"dit « ""oui"" »";"une\nligne"\r\n',
    );
  });
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is run by no spreadsheet',
    (text) => {
      expect(csvOf([[text]])).toMatch(/^\uFEFF"?'/);
    },
  );
  it('a mark in the middle stays, and so does « < 5 »', () => {
    expect(csvOf([['Lou = ESSAI', '< 5']])).toBe('\uFEFFLou = ESSAI;< 5\r\n');
  });
});
