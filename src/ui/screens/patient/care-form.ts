import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import { comesBackSchema, type ComesBack } from '../../../domain/care.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { EpisodeChanges } from '../../../messages/shapes.ts';

/** What is told of the care when an episode opens or is corrected, as typed. */
export interface CareDraft {
  region: string;
  /** Where she treats this patient; empty: her only place. */
  place: string;
  before: string;
  elsewhere: string;
  firstDate: string;
  perWeek: string;
  comesBack: string;
  treatingDoctor: 'yes' | 'no' | '';
}

export type CareField = 'region' | 'before' | 'elsewhere' | 'first-date';

export type CareFault = 'missing' | 'date' | 'past' | 'number' | 'first-date';

export const EMPTY_CARE: CareDraft = {
  region: '',
  place: '',
  before: '0',
  elsewhere: '0',
  firstDate: '',
  perWeek: '',
  comesBack: '',
  treatingDoctor: '',
};

/** What an episode says now, as the form shows it. */
export function careDraftOf(episode: Episode): CareDraft {
  const { region, place, before, elsewhere, firstDate, perWeek, treatingDoctor } = episode;
  return {
    region,
    place,
    before: String(before),
    elsewhere: String(elsewhere),
    firstDate: firstDate ?? '',
    perWeek: perWeek === null ? '' : String(perWeek),
    comesBack: episode.comesBack ?? '',
    treatingDoctor: treatingDoctor === null ? '' : treatingDoctor ? 'yes' : 'no',
  };
}

/** The faults by field, in the order of the screen. */
export function careFaults(draft: CareDraft, today: CivilDate): [CareField, CareFault | null][] {
  return [
    ['region', draft.region.trim() === '' ? 'missing' : null],
    ['before', countOf(draft.before) === null ? 'number' : null],
    ['elsewhere', countOf(draft.elsewhere) === null ? 'number' : null],
    ['first-date', firstDateFault(draft, today)],
  ];
}

/** What a draft without faults says of the care; the place stays out where there is nothing to choose. */
export function careFrom(draft: CareDraft) {
  const { firstDate, perWeek, treatingDoctor } = draft;
  return {
    region: draft.region.trim(),
    before: countOf(draft.before) ?? 0,
    elsewhere: countOf(draft.elsewhere) ?? 0,
    firstDate: isCivilDate(firstDate) ? firstDate : null,
    perWeek: perWeek === '' ? null : Number(perWeek),
    comesBack: returnOf(draft.comesBack),
    treatingDoctor: treatingDoctor === '' ? null : treatingDoctor === 'yes',
  };
}

/** The correction that a draft without faults stands for: the worker keeps what really changes. */
export function changesFrom(draft: CareDraft): EpisodeChanges {
  return { ...careFrom(draft), ...(draft.place !== '' && { place: draft.place }) };
}

function returnOf(typed: string): ComesBack | null {
  const parsed = comesBackSchema.safeParse(typed);
  return parsed.success ? parsed.data : null;
}

/** A day that is one, and not to come. */
export function dateFault(date: string, today: CivilDate): 'date' | 'past' | null {
  if (!isCivilDate(date)) return 'date';
  return date > today ? 'past' : null;
}

/** The three months run from the first session: with sessions behind, its day cannot stay unknown. */
function firstDateFault({ before, firstDate }: CareDraft, today: CivilDate): CareFault | null {
  if (firstDate !== '') return dateFault(firstDate, today);
  return (countOf(before) ?? 0) > 0 ? 'first-date' : null;
}

function countOf(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return 0;
  return /^\d{1,2}$/.test(text) ? Number(text) : null;
}
