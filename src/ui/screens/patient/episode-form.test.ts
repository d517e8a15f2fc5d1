import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../domain/civil-date.ts';
import { EMPTY_DIAGNOSIS } from './diagnosis-form.ts';
import { episodeFaults, episodeFrom, type EpisodeDraft } from './episode-form.ts';

const TODAY = civilDate('2026-10-20');
const FILLED: EpisodeDraft = {
  birthName: 'ESSAI',
  firstName: 'Camille',
  birthDate: '1980-05-12',
  region: 'Épaule droite',
  before: '',
  elsewhere: '0',
  firstDate: '',
  perWeek: '2',
  diagnosed: 'no',
  diagnosis: EMPTY_DIAGNOSIS,
};

describe('a new episode as typed', () => {
  it('is sent with what was left empty as nothing', () => {
    expect(episodeFrom(FILLED, TODAY)).toEqual({
      patient: { birthName: 'ESSAI', firstName: 'Camille', birthDate: '1980-05-12' },
      opening: {
        region: 'Épaule droite',
        before: 0,
        elsewhere: 0,
        firstDate: null,
        perWeek: 2,
        diagnosis: null,
      },
    });
  });

  it('needs the day of the first session once some were given here', () => {
    const draft = { ...FILLED, before: '3' };
    expect(episodeFaults(draft, TODAY).get('first-date')).toBe('first-date');
    expect(episodeFrom({ ...draft, firstDate: '2026-10-01' }, TODAY)?.opening.before).toBe(3);
  });

  it.each([
    ['birth-date', { birthDate: '2026-10-21' }, 'past'],
    ['first-date', { firstDate: '2026-10-21' }, 'past'],
    ['before', { before: '-1' }, 'number'],
    ['region', { region: ' ' }, 'missing'],
  ] as const)('names the fault at %s', (field, change, fault) => {
    expect([...episodeFaults({ ...FILLED, ...change }, TODAY)]).toEqual([[field, fault]]);
  });

  it('waits for the document when there is a diagnosis', () => {
    const draft: EpisodeDraft = { ...FILLED, diagnosed: 'yes' };
    expect(episodeFrom(draft, TODAY)).toBeNull();
    const diagnosis = { ...EMPTY_DIAGNOSIS, kind: 'imaging' as const, date: '2026-10-01' };
    expect(episodeFrom({ ...draft, diagnosis }, TODAY)?.opening.diagnosis).toMatchObject({
      kind: 'imaging',
      linked: true,
    });
  });
});
