import { describe, expect, it } from 'vitest';
import { place, profile } from '../../../../test/fakes/profile.ts';
import { resumeAt, statesOf, stepBeside, stepNamed, STEPS, type Found } from './step-list.ts';

const NOTHING: Found = {
  profile: null,
  sites: 0,
  sealed: false,
  patients: 0,
  marks: { skipped: [], done: [] },
};
const found = (rest: Partial<Found>) => statesOf({ ...NOTHING, ...rest });

describe('the steps of the welcome page', () => {
  it('are all to do after an installation, and begin with the first', () => {
    expect(Object.values(found({}))).toEqual(STEPS.map(() => 'todo'));
    expect(resumeAt(found({}))).toBe('who');
  });
  it.each([
    ['who', { profile: profile({ places: [place({ cpts: '', arsListDate: null })] }) }],
    ['territory', { profile: profile() }],
    ['software', { sites: 1 }],
    ['software', { marks: { skipped: [], done: ['software'] } }],
    ['safety', { sealed: true }],
    ['patients', { patients: 3 }],
    ['practice', { marks: { skipped: [], done: ['practice'] } }],
  ] as const)('%s is done by what is there', (step, rest) => {
    expect(found({})[step]).toBe('todo');
    expect(found(rest as Partial<Found>)[step]).toBe('done');
  });
  it.each([
    ['without a CPTS', place({ cpts: '' })],
    ['not on the list yet', place({ arsListDate: null })],
  ])('the territory is to do where a place is %s', (_, one) => {
    expect(found({ profile: profile({ places: [place(), one] }) }).territory).toBe('todo');
  });
  it('asks for no CPTS outside the experiment', () => {
    const outside = place({ regime: 'structure', cpts: '', arsListDate: null });
    expect(found({ profile: profile({ places: [outside] }) }).territory).toBe('done');
  });
  it('a skipped step is not asked again, until it is done', () => {
    const skipped = { marks: { skipped: ['who', 'territory'], done: [] } };
    expect(resumeAt(found(skipped))).toBe('software');
    expect(found({ ...skipped, profile: profile() })).toMatchObject({ who: 'done' });
  });
  it('nothing is left where all is done or skipped', () => {
    expect(resumeAt(found({ marks: { skipped: [...STEPS], done: [] } }))).toBeNull();
  });
  it('names of other things are no step', () => {
    expect([stepNamed('practice'), stepNamed(''), stepNamed('steps')]).toEqual([
      'practice',
      null,
      null,
    ]);
  });
  it('each has its neighbours; before the first and after the last is the first screen', () => {
    expect([stepBeside('who', -1), stepBeside('who', 1), stepBeside('practice', 1)]).toEqual([
      null,
      'territory',
      null,
    ]);
  });
});
