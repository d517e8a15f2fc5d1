import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../../test/fakes/draft.ts';
import { billed, diagnosed, opened } from '../../../test/fakes/facts.ts';
import { profile } from '../../../test/fakes/profile.ts';
import { runs } from '../../../test/fakes/runs.ts';
import { civilDate, type CivilDate } from '../../domain/civil-date.ts';
import { foldHistory, type Episode } from '../../domain/episode.ts';
import type { Fact } from '../../domain/facts.ts';
import { standingOf } from '../../rules/check.ts';
import { letterFacts } from './facts.ts';
import { gapsIn, letterAround, letterBody, letterText, type LetterChoice } from './letter.ts';
import { GAP, reasons } from './words.ts';

const DAY = civilDate('2026-11-20');
const WEEKLY = ['2026-10-01', '2026-10-05', '2026-10-08', '2026-10-12'];
const EIGHT = [...WEEKLY, '2026-10-15', '2026-10-19', '2026-10-22', '2026-10-26'];
const CHOICE: LetterChoice = {
  to: 'treating-doctor',
  doctor: '',
  reason: 'no-improvement',
  ownReason: '',
};
const WRITER = { name: 'ESSAI Camille', rpps: '10101010105', amNumber: '457000016', phone: '' };

function of(facts: readonly Fact[], day: CivilDate = DAY) {
  const episode = foldHistory(facts).episodes[0] as Episode;
  return letterFacts(episode, PATIENT, standingOf(episode, profile(), day), day);
}

describe('a letter', () => {
  it('tells the facts of eight sessions, why direct access ends, and leaves the rest as a gap', () => {
    const body = letterBody(of([opened(), ...billed('a', EIGHT)]), CHOICE);
    expect(body).toContain('reçu en accès direct, sans ordonnance pour\u00a0: genou.');
    expect(body).toContain('8\u00a0séances réalisées, du 1er octobre 2026 au 26 octobre 2026.');
    expect(body).toContain('limité à 8 séances par épisode de soins');
    expect(body).toContain('Aucun diagnostic médical préalable');
    expect(body).toContain('l’absence d’amélioration suffisante');
    expect(gapsIn(body)).toBe(1);
  });
  it('of four sessions no limit is spoken of; three months later that one is', () => {
    const facts = [opened(), ...billed('a', WEEKLY)];
    expect(letterBody(of(facts), CHOICE)).not.toContain('limit');
    const late = letterBody(of(facts, civilDate('2027-02-01')), CHOICE);
    expect(late).toContain('ce délai a pris fin le 1er janvier 2027');
  });
  it('what waits for a word is not told as done, and what was declared is', () => {
    const facts = [opened({ before: 2, elsewhere: 3 }), ...billed('a', WEEKLY, 'unknown')];
    const body = letterBody(of(facts), CHOICE);
    expect(body).toContain('2\u00a0séances réalisées.');
    expect(body).toContain('3\u00a0séances déclarées chez un confrère');
  });
  it('with a diagnosis no limit is told, and the document is', () => {
    const body = letterBody(of([opened(), ...billed('a', EIGHT), diagnosed('2026-09-01')]), CHOICE);
    expect(body).not.toContain('limité');
    expect(body).toContain('Un document du 1er septembre 2026');
  });
  it('in an emergency with no session it is whole as it is: lines to write on, no gap', () => {
    const body = letterBody(of([opened({ region: '' })]), { ...CHOICE, to: 'emergency' });
    expect(body).toContain('Je vous adresse en urgence ce patient');
    expect(body).toContain('Aucune séance n’a été réalisée');
    expect(body).toContain('....');
    expect(gapsIn(body)).toBe(0);
  });
  it('her own reason in her own words; none yet is a gap', () => {
    const facts = of([opened()]);
    const own = { ...CHOICE, reason: 'own' } as const;
    expect(gapsIn(letterBody(facts, own))).toBe(2);
    expect(letterBody(facts, { ...own, ownReason: ' douleur nocturne. ' })).toContain(
      'orientation\u00a0: douleur nocturne.',
    );
  });
  it('names the doctor as typed, and nobody where nothing is typed', () => {
    const around = (to: LetterChoice['to'], doctor: string) =>
      letterAround({ patient: PATIENT }, WRITER, { to, doctor }, DAY).recipient;
    expect(around('treating-doctor', 'FICTIF')).toEqual(['Docteur FICTIF', 'Médecin traitant']);
    expect(around('other-doctor', 'Dr FICTIF')).toEqual(['Dr FICTIF']);
    expect(around('treating-doctor', '')).toEqual(['Médecin traitant']);
    expect(around('emergency', '')).toEqual(['Service des urgences']);
  });
  it('as one text for a secure mail: who, to whom, about whom', () => {
    const body = letterBody(of([opened()]), CHOICE);
    const text = letterText({ ...letterAround({ patient: PATIENT }, WRITER, CHOICE, DAY), body });
    expect(text).toContain('RPPS 10101010105');
    expect(text).toContain(body);
    expect(text.split('\n')[0]).toBe('ESSAI Camille');
  });
  it('whatever the names and reasons, nothing is undefined and every paragraph is there', () => {
    const name = fc.string({ minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(name, fc.constantFrom(...reasons), (region, reason) => {
        const body = letterBody(of([opened({ region })]), { ...CHOICE, reason });
        expect(body).not.toMatch(/undefined|null|NaN/);
        expect(body.split('\n\n').length).toBeGreaterThanOrEqual(6);
        expect(body).toContain(GAP);
      }),
      runs(100),
    );
  });
});
