import type { Case } from './case-schema.ts';
import { UNANSWERED } from './facts-of.ts';
import type { CaseFact } from './fact-schemas.ts';
import type { Slip } from './issues.ts';
import { invoiceOf, sessionNamed } from './sessions-named.ts';

/** What no schema sees: a fact about an episode nobody opened, a correction of what was never there. */
export function crossCheck(wanted: Case): Slip[] {
  return [
    ...wanted.facts.flatMap((fact, index) => [
      ...unknownEpisodes(fact, wanted, ['facts', index]),
      ...nothingThere(fact, wanted, index),
    ]),
    ...answerSlips(wanted),
    ...twice(wanted),
  ];
}

function unknownEpisodes(fact: CaseFact, { episodes }: Case, path: Slip['path']): Slip[] {
  const known = new Set(episodes.map(({ id }) => id));
  if (fact.name === 'actAssigned') {
    return fact.said.to.flatMap((id, rank) =>
      known.has(id) ? [] : [nobody(id, [...path, 'to', rank])],
    );
  }
  const { episode } = fact.said;
  if (fact.name === 'undone' || fact.name === 'laterOutcome') return [];
  // Billed before the question was answered: it waits for its episode.
  if (episode === UNANSWERED && fact.name === 'billed') return [];
  if (episode !== undefined)
    return known.has(episode) ? [] : [nobody(episode, [...path, 'episode'])];
  return episodes.length > 0 ? [] : [nobody(null, path)];
}

function nobody(id: string | null, path: Slip['path']): Slip {
  const which = id === null ? 'aucun épisode n’est ouvert' : `personne n’a ouvert « ${id} »`;
  return { code: 'unknown-episode', path, message: `épisode inconnu : ${which}` };
}

/** A correction names something that stands before it. */
function nothingThere(fact: CaseFact, { facts, episodes }: Case, index: number): Slip[] {
  const wrong = (key: string, message: string): Slip[] => [
    { code: 'bad-value', path: ['facts', index, key], message },
  ];
  const earlier = facts.slice(0, index);
  if (fact.name === 'voided' || fact.name === 'settled') {
    const only = episodes[0]?.id ?? '';
    const date = fact.name === 'voided' ? fact.said.voided : fact.said.settled;
    const { rank, invoice, episode = only } = fact.said;
    const found = sessionNamed(facts, index, only, { date, rank, invoice, episode });
    return found === null ? wrong(fact.name, `aucune séance le ${date} avant ce fait`) : [];
  }
  if (fact.name === 'laterOutcome') {
    const { invoice } = fact.said;
    const billed = earlier.some(
      (other, place) => other.name === 'billed' && invoiceOf(place, other.said.invoice) === invoice,
    );
    return billed ? [] : wrong('invoice', `aucune facture « ${invoice} » avant ce fait`);
  }
  if (fact.name === 'undone') {
    const { undone } = fact.said;
    const named = earlier.some(({ said }) => said.as === undone);
    return named ? [] : wrong('undone', `aucun fait nommé « ${undone} » (as) avant celui-ci`);
  }
  return [];
}

function answerSlips({ form, answer, episodes }: Case): Slip[] {
  if (form === null || answer === undefined || answer === null) return [];
  const known = episodes.some(({ id }) => id === answer);
  return known ? [] : [nobody(answer, ['form', 'answer'])];
}

/** Two episodes, or two facts, of one name. */
function twice({ episodes, facts }: Case): Slip[] {
  const message = (name: string) => `« ${name} » est déjà pris`;
  const ids = episodes.map(({ id }) => id);
  const names = facts.map(({ said }) => said.as);
  return [
    ...ids.flatMap((id, index): Slip[] =>
      ids.indexOf(id) === index
        ? []
        : [{ code: 'bad-value', path: ['episodes', index, 'id'], message: message(id) }],
    ),
    ...names.flatMap((name, index): Slip[] =>
      name === undefined || names.indexOf(name) === index
        ? []
        : [{ code: 'bad-value', path: ['facts', index, 'as'], message: message(name) }],
    ),
  ];
}
