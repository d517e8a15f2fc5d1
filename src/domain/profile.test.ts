import { describe, expect, it } from 'vitest';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from './civil-date.ts';
import { answerOf, DEFAULT_SETTINGS, profileSchema, timeZoneOf, type Answer } from './profile.ts';

const answer = (rest: Partial<Answer>): Answer => ({
  question: 'supporting-document',
  department: '59',
  value: 'none',
  on: civilDate('2026-10-01'),
  source: 'CPAM',
  ...rest,
});

describe('what she answered on a territory', () => {
  it('is her latest word on that question and that department', () => {
    const answers = [
      answer({}),
      answer({ value: 'required' }),
      answer({ department: '32', value: 'none' }),
      answer({ question: 'experiment-end', value: '2030-01-01' }),
    ];
    const who = profile({ answers });
    expect(answerOf(who, 'supporting-document', '59')?.value).toBe('required');
    expect(answerOf(who, 'experiment-end', '59')?.value).toBe('2030-01-01');
    expect(answerOf(who, 'experiment-end', '32')).toBeNull();
  });
});

describe('a profile written before there were settings', () => {
  it('opens with the default readings and nothing answered', () => {
    const { settings, answers, places, ...person } = profile();
    const { finess, cptsProofOn, ...older } = place();
    expect([settings, answers, finess, cptsProofOn]).toEqual([DEFAULT_SETTINGS, [], null, null]);
    expect(places).toHaveLength(1);
    expect(profileSchema.parse({ ...person, places: [older] })).toEqual(profile());
  });
});

describe('the clock of a department', () => {
  it.each([
    ['45', 'Europe/Paris'],
    ['2B', 'Europe/Paris'],
    ['972', 'America/Martinique'],
    ['974', 'Indian/Reunion'],
    ['976', 'Indian/Mayotte'],
  ])('%s: %s', (department, zone) => expect(timeZoneOf(department)).toBe(zone));
});
