import { describe, expect, it } from 'vitest';
import { limitInValue, limitInWords } from './size-limit.ts';

const MB = 1024 * 1024;

describe('what a page says a document may weigh', () => {
  it.each([
    ['PDF ou image, 5 Mo maximum', 5 * MB],
    ['Taille maximale : 2,5 Mo', 2.5 * MB],
    ['max. 500 ko', 500 * 1024],
    ['jusqu’à 10 MB', 10 * MB],
    ['limite 20000 octets', 20_000],
    ['Joindre un justificatif (5 Mo)', null],
    ['2 Mo maximum, 10 Mo au total', null],
    ['5 motifs maximum', null],
    ['Justificatif', null],
  ])('in words: %s', (text, limit) => {
    expect(limitInWords(text)).toBe(limit);
  });

  it.each([
    ['5242880', 5 * MB],
    ['2MB', 2 * MB],
    ['5', null],
    ['', null],
    ['-1', null],
  ])('in a value: %s', (value, limit) => {
    expect(limitInValue(value)).toBe(limit);
  });
});
