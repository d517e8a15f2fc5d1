import { describe, expect, it } from 'vitest';
import { invoice } from '../../test/fakes/draft.ts';
import { billed, opened } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact, FactOf } from '../domain/facts.ts';
import { checkPrescriptionDate, fillPlan } from './fill-plan.ts';

function episodeOf(facts: Fact[], opening: Partial<FactOf<'episode-opened'>> = {}) {
  const [episode] = foldHistory([opened(opening), ...facts]).episodes;
  if (!episode) throw new Error('no episode');
  return episode;
}
const plan = (facts: Fact[], dates: string[], rest: Partial<FormDraft> = {}) =>
  fillPlan(invoice(dates, rest), episodeOf(facts), profile(), place());

describe('what may be written as prescriber', () => {
  it('her name, her numbers, the AM number of the place', () => {
    expect(plan([], [])).toMatchObject({
      name: 'ESSAI Camille',
      familyName: 'ESSAI',
      firstName: 'Camille',
      rpps: '10101010105',
      amNumber: '457000016',
    });
  });
  it('no AM number where the place is not sure', () => {
    expect(fillPlan(invoice([]), episodeOf([]), profile(), null).amNumber).toBeNull();
  });
  it('the start of the episode as prescription date, or an earlier line of the form (PRE-09)', () => {
    const began = billed('a', ['2026-10-05'], 'success', {
      assessments: [civilDate('2026-10-03')],
    });
    expect(plan(began, ['2026-10-20']).prescriptionDate).toBe('2026-10-03');
    expect(plan(began, ['2026-10-02', '2026-10-20']).prescriptionDate).toBe('2026-10-02');
  });
  it('nothing took place yet: the date is left to her', () => {
    expect(plan([], ['2026-10-20']).prescriptionDate).toBeNull();
  });
  it('without a click only where the screen names who treats', () => {
    expect(plan([], []).unasked).toBe(false);
    expect(plan([], [], { executant: ['ESSAI Camille'] }).unasked).toBe(true);
  });
});

describe('the prescription date on the form (PRE-09)', () => {
  const days = ['2026-10-05', '2026-10-12'].map(civilDate);
  const messages = (on: string | null, facts: Fact[] = []) =>
    checkPrescriptionDate(
      invoice([], { prescriptionDate: on === null ? null : civilDate(on) }),
      days,
      episodeOf(facts),
      'form',
    ).map(({ message, dates, values }) => [message, ...dates, ...Object.values(values)]);

  it('both sides of the first session', () => {
    expect(messages('2026-10-05')).toEqual([]);
    expect(messages('2026-10-06')).toEqual([['PRE_09_after', '2026-10-05']]);
    expect(messages('2026-10-13')).toEqual([['PRE_09_after', '2026-10-05', '2026-10-12']]);
  });
  it('none read: nothing is said', () => expect(messages(null)).toEqual([]));
  it('another one than on an earlier invoice of the episode', () => {
    const earlier = (invoiceMark: string) =>
      billed('a', ['2026-10-01'], 'success', {
        invoice: invoiceMark,
        prescribedOn: civilDate('2026-10-01'),
      });
    expect(messages('2026-10-01', earlier('other'))).toEqual([]);
    expect(messages('2026-10-03', earlier('other'))).toEqual([
      ['PRE_09_differs', '2026-10-03', '2026-10-01'],
    ]);
    // The same invoice opened again is being corrected.
    expect(messages('2026-10-03', earlier('form'))).toEqual([]);
  });
  it('an invoice that was refused leaves no date behind', () => {
    const refused = billed('a', ['2026-10-01'], 'failure', {
      prescribedOn: civilDate('2026-10-01'),
    });
    expect(messages('2026-10-03', refused)).toEqual([]);
  });
});
