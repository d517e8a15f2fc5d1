import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import type { Answer } from '../../../domain/profile.ts';
import { territoryOf } from '../../../rules/territories.ts';
import { departmentOf, type PlaceDraft } from './place-form.ts';

/** What no text tells of a department, as she answers it. */
export interface TerritoryDraft {
  /** Does the CPAM ask for a supporting document (rule JUS-03)? Empty: she does not know yet. */
  document: 'required' | 'none' | '';
  /** Who told her. */
  source: string;
  /** The last day of the experiment that her ARS confirmed (rule ELI-07); empty: none. */
  end: string;
}

/** By department; one that nothing was said of is left out. */
export type TerritoryDrafts = Readonly<Record<string, TerritoryDraft>>;

export const NOTHING_SAID: TerritoryDraft = { document: '', source: '', end: '' };

/** Who confirms the end of the experiment. */
const AGENCY = 'ARS';

/** The answers of the profile as the form shows them; of several on one matter the latest stands. */
export function territoriesOf(answers: readonly Answer[]): TerritoryDrafts {
  return answers.reduce<TerritoryDrafts>((drafts, { question, department, value, source }) => {
    const said = drafts[department] ?? NOTHING_SAID;
    if (question === 'experiment-end') return { ...drafts, [department]: { ...said, end: value } };
    const document = value === 'required' || value === 'none' ? value : '';
    return { ...drafts, [department]: { ...said, document, source } };
  }, {});
}

/** The drafts with one department said anew; what says nothing is dropped. */
export function withTerritory(
  drafts: TerritoryDrafts,
  department: string,
  said: TerritoryDraft,
): TerritoryDrafts {
  const all = Object.entries({ ...drafts, [department]: said });
  return Object.fromEntries(all.filter(([, { document, end }]) => document !== '' || end !== ''));
}

/** The answers to save: one that did not change keeps its day, a new one is of `day`. */
export function answersOf(
  drafts: TerritoryDrafts,
  kept: readonly Answer[],
  day: CivilDate,
): Answer[] {
  return Object.entries(drafts).flatMap(([department, { document, source, end }]) => {
    const said = (question: Answer['question'], value: string, from: string): Answer => {
      const answer = { question, department, value, source: from };
      return kept.findLast((known) => isSame(known, answer)) ?? { ...answer, on: day };
    };
    return [
      ...(document === '' ? [] : [said('supporting-document', document, source.trim())]),
      ...(isCivilDate(end) ? [said('experiment-end', end, AGENCY)] : []),
    ];
  });
}

/** The department of a place under the experiment; null where its questions do not arise. */
export function experimentOf(place: PlaceDraft): string | null {
  const department = departmentOf(place);
  return place.regime === 'cpts' && territoryOf(department) !== null ? department : null;
}

function isSame(known: Answer, answer: Omit<Answer, 'on'>): boolean {
  const { question, department, value, source } = answer;
  return (
    known.question === question &&
    known.department === department &&
    known.value === value &&
    known.source === source
  );
}
