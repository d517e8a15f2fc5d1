import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../domain/civil-date.ts';
import { foldHistory } from '../../../domain/episode.ts';
import { opened } from '../../../../test/fakes/facts.ts';
import { careDraftOf, changesFrom } from './care-form.ts';
import { EMPTY_DIAGNOSIS } from './diagnosis-form.ts';
import { EMPTY_EPISODE, episodeFaults, episodeFrom, type EpisodeDraft } from './episode-form.ts';

const TODAY = civilDate('2026-10-20');
const FILLED: EpisodeDraft = {
  ...EMPTY_EPISODE,
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
        comesBack: null,
        pastYear: null,
        treatingDoctor: null,
        diagnosis: null,
      },
      place: null,
    });
  });

  it('names the place that was chosen, and why the patient is back', () => {
    const draft = { ...FILLED, place: 'lieu-2', comesBack: 'recurrence' };
    expect(episodeFrom(draft, TODAY)).toMatchObject({
      opening: { comesBack: 'recurrence' },
      place: 'lieu-2',
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

describe('an episode corrected', () => {
  const [episode] = foldHistory([opened({ before: 2, firstDate: TODAY, perWeek: 2 })]).episodes;
  if (!episode) throw new Error('no episode');

  it('untouched, says what it said', () => {
    expect(changesFrom(careDraftOf(episode))).toEqual({
      region: 'genou',
      place: 'here',
      before: 2,
      elsewhere: 0,
      firstDate: TODAY,
      perWeek: 2,
      comesBack: null,
      treatingDoctor: null,
    });
  });
  it('an answer may be taken back', () => {
    const draft = { ...careDraftOf(episode), before: '0', firstDate: '', perWeek: '' };
    expect(changesFrom(draft)).toMatchObject({ before: 0, firstDate: null, perWeek: null });
  });
});
