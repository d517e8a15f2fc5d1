import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../domain/patient.ts';
import { runs } from '../../../test/fakes/runs.ts';
import { delays, needs, phoneOf, SLOT_SUBJECT, slotMessage } from './slot-message.ts';

const ASKED = { need: 'medical-opinion', delay: 'two-days', callBack: '06.12.34.56.78' } as const;

describe('the message that asks a CPTS for a slot', () => {
  it('holds a need, a delay and a number to call back', () => {
    const text = slotMessage(ASKED);
    expect(text).toContain('Besoin\u00a0: un avis médical.');
    expect(text).toContain('sous 48 heures');
    expect(text).toContain('Rappel\u00a0: 06 12 34 56 78.');
    expect(slotMessage({ ...ASKED, callBack: '' })).not.toContain('Rappel');
  });
  it.each([
    ['0612345678', '06 12 34 56 78'],
    ['02 38 00 00 00', '02 38 00 00 00'],
    ['+596 696 12 34 56', '+596696123456'],
    ['12/03/1980', null],
    ['1980-03-12', null],
    ['12 03 1980', null],
    ['Essai Camille', null],
    ['06 12 34 56 78 Mme Essai', null],
    ['', null],
  ])('%j is the number %j', (typed, number) => expect(phoneOf(typed)).toBe(number));
  it('no word of a patient’s name, birth date or complaint is in it, whatever they are', () => {
    const choices = fc.record({
      need: fc.constantFrom(...needs),
      delay: fc.constantFrom(...delays),
    });
    // The words that it is made of, with nobody in sight: all that it can ever say but digits.
    const own = new Set(
      needs.flatMap((need) =>
        delays.flatMap((delay) => wordsOf(slotMessage({ need, delay, callBack: '' }))),
      ),
    );
    own.add('RAPPEL');
    const person = fc.tuple(
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.constantFrom('1980-03-12', '12/03/1980', '12 mars 1980', '12031980', '12.03.80'),
      fc.constantFrom('genou gauche', 'Rachis lombaire', 'entorse'),
    );
    fc.assert(
      fc.property(choices, person, (asked, about) => {
        // Everything of the patient typed where she could type at all, each by itself and all together.
        for (const callBack of [...about, about.join(' ')]) {
          const text = slotMessage({ ...asked, callBack });
          expect(wordsOf(text).filter((word) => !own.has(word))).toEqual([]);
          expect(text).not.toMatch(/1980|12.03/);
        }
      }),
      runs(300),
    );
    expect(SLOT_SUBJECT).not.toMatch(/\d{2}/);
  });
});

function wordsOf(text: string): string[] {
  return normaliseName(text).split(' ');
}
