import { describe, expect, it } from 'vitest';
import { profile } from '../../../../test/fakes/profile.ts';
import { draftOf } from '../options/profile-form.ts';
import { resumed } from './kept-draft.ts';

const HERS = profile();

describe('a draft of the welcome page that is taken up again', () => {
  it('is what she typed', () => {
    const draft = { ...draftOf(HERS), familyName: 'EXEMPLE' };
    expect(resumed(draftOf(HERS), HERS.rpps, { of: HERS.rpps, draft })).toEqual(draft);
  });
  it('does not undo what was saved elsewhere meanwhile', () => {
    const draft = { ...draftOf(HERS), familyName: 'EXEMPLE' };
    const settings = { ...HERS.settings, assessmentCounts: true };
    const now = draftOf(profile({ observes: true, settings }));
    const again = resumed(now, HERS.rpps, { of: HERS.rpps, draft });
    expect(again).toEqual({ ...now, familyName: 'EXEMPLE' });
  });
  it.each([
    ['nothing was typed', undefined],
    ['it was of another profile', { of: '10101010212', draft: draftOf(null) }],
    ['it was of a profile that is saved by now', { of: null, draft: draftOf(null) }],
  ])('is the saved profile where %s', (_, kept) => {
    expect(resumed(draftOf(HERS), HERS.rpps, kept)).toEqual(draftOf(HERS));
  });
});
