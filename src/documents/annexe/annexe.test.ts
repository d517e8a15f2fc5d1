import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../../test/fakes/draft.ts';
import { askedOf, pdfText } from '../../../test/fakes/pdf-text.ts';
import { place, profile } from '../../../test/fakes/profile.ts';
import type { Annexe } from '../../domain/annexe.ts';
import { addDays, civilDate } from '../../domain/civil-date.ts';
import type { Place } from '../../domain/profile.ts';
import { annexeName } from './annexe-name.ts';
import { annexeOf } from './annexe-of.ts';
import { makeAnnexe } from './make-annexe.ts';

const ON = civilDate('2026-11-22');
const who = profile();
const PLACE = place({ department: '45', arsDeclaredOn: civilDate('2025-09-01') });
const DIAGNOSIS = {
  kind: 'hospital-report' as const,
  date: civilDate('2026-10-01'),
  author: 'Dr TÉMOIN',
  linked: true,
  keptAt: 'armoire du cabinet',
};

function annexe(given: { at?: Partial<Place>; withDiagnosis?: boolean; days?: number } = {}) {
  const days = given.days ?? 2;
  return annexeOf({
    on: ON,
    profile: who,
    place: { ...PLACE, ...given.at },
    patient: PATIENT,
    diagnoses: [DIAGNOSIS],
    scope: 'invoice',
    dates: Array.from({ length: days }, (_, day) => addDays(civilDate('2026-01-05'), day)),
    withDiagnosis: given.withDiagnosis ?? false,
  });
}

async function printed(of: Annexe) {
  const bytes = await makeAnnexe(of);
  const text = pdfText(bytes).replace(/\s+/g, ' ');
  return { bytes, text };
}

const onePage = (bytes: Uint8Array) =>
  expect(askedOf(bytes, 'pdfinfo', '@')).toMatch(/Pages: +1\n/);

describe('annexe 1', () => {
  it('has the official heading, the mention, who treats, who is treated, and the dates', async () => {
    const { bytes, text } = await printed(annexe());
    for (const words of [
      'Loiret (45)',
      'Annexe 1 – Pièce justificative CPAM',
      'Accès direct aux masseurs-kinésithérapeutes adhérant à une Communauté professionnelle territoriale de santé dans le cadre de la loi RIST n° 2023-379 du 19 mai 2023 et en application du décret n° 2024-618 du 27 juin 2024',
      'Document établi par le masseur-kinésithérapeute, à défaut du formulaire de la CPAM',
      `RPPS ${who.rpps}`,
      PLACE.amNumber,
      PLACE.cpts,
      'Déclaration à l’ARS 1er septembre 2025',
      `Nom de naissance ${PATIENT.birthName}`,
      'Date de naissance 12 mars 1980',
      'expérimentation en CPTS',
      'Dates des séances de cette facture (2) 05/01/2026 06/01/2026',
      'Date Signature Cachet',
    ]) {
      expect(text).toContain(words);
    }
    onePage(bytes);
    expect(bytes.length).toBeLessThan(100_000);
    expect(askedOf(bytes, 'qpdf', '--check', '@')).toContain('No syntax or stream encoding errors');
  });
  it('says a diagnosis only where she ticks it, and never where it is kept', async () => {
    expect((await printed(annexe())).text).not.toContain('Diagnostic');
    const { text } = await printed(annexe({ withDiagnosis: true }));
    expect(text).toContain(
      'Diagnostic médical préalable compte rendu d’hospitalisation du 1er octobre 2026 par Dr TÉMOIN',
    );
    expect(text).not.toContain('armoire');
  });
  it('names nobody in its properties nor in its name', async () => {
    const { bytes } = await printed(annexe());
    expect(askedOf(bytes, 'pdfinfo', '@')).not.toContain(PATIENT.birthName);
    expect(annexeName(annexe())).toBe('annexe-1-ZD-2026-11-22.pdf');
    const odd = { ...annexe(), patient: { ...PATIENT, firstName: '—', birthName: 'd’Œuvre' } };
    expect(annexeName(odd)).toBe('annexe-1-D-2026-11-22.pdf');
  });
  it('is the same bytes for the same day', async () => {
    const [one, other] = await Promise.all([printed(annexe()), printed(annexe())]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
  it('goes once with the treatment where her settings say so', async () => {
    const whole = annexeOf({
      on: ON,
      profile: who,
      place: PLACE,
      patient: PATIENT,
      diagnoses: [],
      scope: 'treatment',
      dates: ['2026-10-07', '2026-10-05', '2026-10-05'].map(civilDate),
      withDiagnosis: true,
    });
    expect(whole).toMatchObject({ scope: 'treatment', dates: ['2026-10-05', '2026-10-07'] });
    const { text } = await printed(whole);
    expect(text).toContain('de ce traitement (2) 05/10/2026 07/10/2026');
  });
});

describe('annexe 1 of unusual people and places, on one page', () => {
  const long = { birthName: 'D’Exemple-'.repeat(11), firstName: 'Anne-Æ. Nguyễn '.repeat(7) };
  it.each<[string, Annexe, string]>([
    ['200 dates', annexe({ days: 200 }), '(200)'],
    ['no date', annexe({ days: 0 }), 'de cette facture …'],
    ['long names', { ...annexe(), patient: { ...PATIENT, ...long } }, 'Nguyễn'],
    ['Corse-du-Sud', annexe({ at: { department: '2A' } }), 'exercice 2A'],
    ['Haute-Corse', annexe({ at: { department: '2B' } }), 'Haute-Corse (2B)'],
    ['La Réunion', annexe({ at: { department: '974' } }), 'La Réunion (974)'],
    ['no CPTS', annexe({ at: { cpts: '' } }), 'CPTS …'],
    ['no declaration', annexe({ at: { arsDeclaredOn: null } }), 'Déclaration à l’ARS …'],
  ])('%s', async (_what, of, words) => {
    const { bytes, text } = await printed(of);
    expect(text).toContain(words);
    onePage(bytes);
  });
  it('is called annexe 1 in Loiret only', async () => {
    const { text } = await printed(annexe({ at: { department: '2B' } }));
    expect(text).toContain('Pièce justificative CPAM');
    expect(text).not.toContain('Annexe 1');
  });
  it('of more dates than a page holds goes on on further ones', async () => {
    const { bytes, text } = await printed(annexe({ days: 900 }));
    expect(text).toContain('(900)');
    expect(askedOf(bytes, 'pdfinfo', '@')).toMatch(/Pages: +[23]\n/);
  });
});
