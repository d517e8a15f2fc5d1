import type { CivilDate } from '../../../domain/civil-date.ts';
import { parseRpps } from '../../../domain/identifiers.ts';
import { NO_PRESET, type Preset } from '../../../domain/preset.ts';
import {
  DEFAULT_SETTINGS,
  type Answer,
  type Profile,
  type ReadingSettings,
  type Status,
} from '../../../domain/profile.ts';
import { emptyPlace, placeDraftOf, placeOf, type PlaceDraft } from './place-form.ts';
import { answersOf, territoriesOf, type TerritoryDrafts } from './territory-form.ts';

/** The profile as typed: anything may be missing or wrong. */
export interface ProfileDraft {
  familyName: string;
  firstName: string;
  rpps: string;
  status: Status | '';
  places: PlaceDraft[];
  settings: ReadingSettings;
  territories: TerritoryDrafts;
  /** As saved: an answer that does not change keeps its day. */
  answers: readonly Answer[];
  observes: boolean;
}

/** The saved profile as the form shows it; without one an empty form, whose place has the id given. */
export function draftOf(
  profile: Profile | null,
  place = 'lieu-1',
  preset: Preset = NO_PRESET,
): ProfileDraft {
  if (profile === null) {
    return {
      familyName: '',
      firstName: '',
      rpps: '',
      status: '',
      places: [emptyPlace(place, preset)],
      settings: DEFAULT_SETTINGS,
      territories: {},
      answers: [],
      observes: false,
    };
  }
  const { answers, places } = profile;
  return {
    ...profile,
    places: places.map(placeDraftOf),
    territories: territoriesOf(answers),
  };
}

/** The profile that a draft without faults (profile-faults.ts) stands for; null while it has some. */
export function profileOf(draft: ProfileDraft, day: CivilDate): Profile | null {
  const { status, settings, territories, answers, observes } = draft;
  const rpps = parseRpps(draft.rpps);
  const places = draft.places.map(placeOf).filter((place) => place !== null);
  if (status === '' || !rpps.ok || places.length < draft.places.length) return null;
  return {
    familyName: draft.familyName.trim(),
    firstName: draft.firstName.trim(),
    rpps: rpps.value,
    status,
    places,
    settings,
    answers: answersOf(territories, answers, day),
    // Kept by their own section: the worker leaves those of the saved profile as they are.
    absences: [],
    observes,
  };
}
