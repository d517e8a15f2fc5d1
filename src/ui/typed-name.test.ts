import { describe, expect, it, vi } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { patientName, wholeName } from './typed-name.ts';

const page = vi.hoisted(() => ({ discreet: false }));
vi.mock('./page-settings.ts', () => ({ pageSettings: () => page }));

const person = (birthName: string, firstName: string) => ({
  birthName,
  firstName,
  birthDate: civilDate('1980-05-12'),
});

describe('a patient’s name', () => {
  it('is whole, but for discreet mode', () => {
    page.discreet = false;
    expect(patientName(person('essai', 'Camille'))).toBe('ESSAI Camille');
  });
  it.each([
    ['ESSAI', 'Camille', 'E. C.'],
    ['DÉMO-TESTEUR', 'Zoé', 'D.-T. Z.'],
    ['DE EXEMPLE', 'Marie Anne', 'D.-E. M.-A.'],
    ['élan', 'étienne', 'É. É.'],
    ['FICTIF', '', 'F.'],
  ])('%s %s in discreet mode: %s', (birthName, firstName, initials) => {
    page.discreet = true;
    expect(patientName(person(birthName, firstName))).toBe(initials);
    expect(wholeName(person(birthName, firstName))).toContain(firstName);
  });
});
