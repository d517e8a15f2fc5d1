import { describe, expect, it } from 'vitest';
import { fact } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { Patient } from '../domain/patient.ts';
import { append } from './append.ts';
import type { Ledger } from './open.ts';
import { patientOf, readSites, searchPatients, tagOf } from './read.ts';
import { readProfile, writeProfile, writeSite } from './settings.ts';

const person = (birthName: string, firstName: string, birthDate = '1980-03-12'): Patient => ({
  birthName,
  firstName,
  birthDate: civilDate(birthDate),
});

async function know(ledger: Ledger, patients: Patient[]): Promise<void> {
  for (const patient of patients) {
    const tag = await tagOf(ledger, patient);
    const seen = { ...fact('patient-seen', { key: `patient|${tag}`, patient }), tag };
    await append(ledger, { facts: [seen] });
  }
}

describe('finding a patient', () => {
  it.each([
    ['dem', ['DÉMO-TESTEUR Zoé', 'Demo Zoe']],
    ['DÉM zo', ['DÉMO-TESTEUR Zoé', 'Demo Zoe']],
    ['testeur', ['DÉMO-TESTEUR Zoé']],
    ['d’essai', ['D’ESSAI Gaël']],
    ['gael', ['D’ESSAI Gaël']],
    ['oeuv', ['Œuvré Camille']],
    ['emo', []],
    ['  ', []],
  ])('%j finds %j', async (typed, names) => {
    const ledger = await newLedger();
    await know(ledger, [
      person('Œuvré', 'Camille'),
      person('DÉMO-TESTEUR', 'Zoé'),
      person('D’ESSAI', 'Gaël'),
      person('Demo', 'Zoe', '1990-01-01'),
    ]);
    const found = await searchPatients(ledger, typed);
    const shown = found.map(({ patient }) => `${patient.birthName} ${patient.firstName}`);
    expect(shown.toSorted()).toEqual(names.toSorted());
  });
  it('is the same person however the name is typed, and not with another birth date', async () => {
    const ledger = await newLedger();
    const tag = await tagOf(ledger, person('DÉMO-TESTEUR', 'Zoé'));
    expect(await tagOf(ledger, person('demo testeur', 'ZOE'))).toBe(tag);
    expect(await tagOf(ledger, person('demo testeur', 'ZOE', '1980-03-13'))).not.toBe(tag);
  });
  it('knows names only behind a tag it has seen', async () => {
    const ledger = await newLedger();
    const camille = person('ESSAI', 'Camille');
    await know(ledger, [camille]);
    expect(await patientOf(ledger, await tagOf(ledger, camille))).toEqual(camille);
    expect(await patientOf(ledger, 'nobody')).toBeNull();
  });
});

describe('settings', () => {
  it('the profile is kept whole, the latest one stands', async () => {
    const ledger = await newLedger();
    expect(await readProfile(ledger)).toBeNull();
    await writeProfile(ledger, profile());
    const moved = profile({ places: [place({ department: '2B', amNumber: '2B7001237' })] });
    await writeProfile(ledger, moved);
    expect(await readProfile(ledger)).toEqual(moved);
  });
  it('a profile with a wrong key is not written', async () => {
    const ledger = await newLedger();
    await expect(writeProfile(ledger, profile({ rpps: '10101010106' }))).rejects.toThrow();
    expect(await readProfile(ledger)).toBeNull();
  });
  it('a site is on or off, once', async () => {
    const { front } = await newLedger();
    await writeSite(front, 'https://logiciel.example', true);
    await writeSite(front, 'https://logiciel.example', true);
    expect(await readSites({ front })).toEqual(['https://logiciel.example']);
    await writeSite(front, 'https://logiciel.example', false);
    expect(await readSites({ front })).toEqual([]);
  });
});
