import { describe, expect, it } from 'vitest';
import { fact, opened, session } from '../../test/fakes/facts.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { besideForm } from './beside-form.ts';

describe('what stands beside a form', () => {
  const noted = (origin: Fact['origin']): Fact => ({
    ...fact('session-by-hand', { episode: 'knee', gesture: 'g', session: session('2026-10-05') }),
    origin,
  });
  const beside = (origin: Fact['origin'], onForm: string) => {
    const [episode] = foldHistory([opened(), noted(origin)]).episodes;
    if (!episode) throw new Error('no episode');
    const sessions = besideForm(episode, 'invoice', [session(onForm)]);
    return sessions.map(({ certainty }) => certainty);
  };
  it.each(['popup', 'import'] as const)(
    'a session from %s is what the invoice of its day bills',
    (origin) => expect(beside(origin, '2026-10-05')).toEqual([]),
  );
  it('a note may be what the invoice of the next day bills; an imported session is not', () => {
    expect(beside('popup', '2026-10-06')).toEqual(['possible']);
    expect(beside('import', '2026-10-06')).toEqual(['certain']);
  });
});
