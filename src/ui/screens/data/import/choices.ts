import { careOf, type TriedGroup } from '../../../../backup/past/dry-run.ts';
import type { PastCare } from '../../../../domain/past-care.ts';

/** Where a ticked group goes: an episode of its own, an open one by its id, or not said yet. */
export type Where = 'new' | 'unsaid' | { episode: string };

/** Group → where it goes; a group that is not there is not ticked. */
export type Choices = ReadonlyMap<string, Where>;

/** What may be ticked at all. */
export function isOffered({ standing }: TriedGroup): boolean {
  return standing === 'new';
}

/** Ticked from the start: only what the table itself names as prescribed by somebody of this practice. */
export function firstChoices(tried: readonly TriedGroup[]): Choices {
  const own = tried.filter((one) => isOffered(one) && one.group.own !== null);
  return new Map(own.map((one) => [one.group.id, usualWhere(one)]));
}

/** All of them ticked; what was said of one stays said. */
export function allChosen(tried: readonly TriedGroup[], before: Choices): Choices {
  const offered = tried.filter(isOffered);
  return new Map(offered.map((one) => [one.group.id, before.get(one.group.id) ?? usualWhere(one)]));
}

/** Ticks a group, or not. */
export function toggled(choices: Choices, one: TriedGroup): Choices {
  const next = new Map(choices);
  if (!next.delete(one.group.id)) next.set(one.group.id, usualWhere(one));
  return next;
}

/** Beside an open episode it is hers to say; nothing is guessed. */
function usualWhere({ open }: TriedGroup): Where {
  return open.length > 0 ? 'unsaid' : 'new';
}

/** Ticked groups of which nobody said yet where they go. */
export function unsaid(tried: readonly TriedGroup[], choices: Choices): TriedGroup[] {
  return tried.filter(({ group }) => choices.get(group.id) === 'unsaid');
}

/** What would be written: courses of care, and how many sessions they bring. */
export function chosenCares(
  tried: readonly TriedGroup[],
  choices: Choices,
): { cares: PastCare[]; sessions: number } {
  const cares: PastCare[] = [];
  let sessions = 0;
  for (const { group, fresh, open } of tried) {
    const where = choices.get(group.id);
    if (where === undefined || where === 'unsaid') continue;
    const into = where === 'new' ? null : where.episode;
    cares.push(careOf(group, into));
    sessions += open.find(({ episode }) => episode.id === into)?.fresh ?? fresh;
  }
  return { cares, sessions };
}
