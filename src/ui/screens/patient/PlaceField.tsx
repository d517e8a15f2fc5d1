import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { placeWords } from '../../place-words.ts';

interface PlaceFieldProps {
  id: string;
  profile: Profile;
  value: string;
  onInput: (place: string) => void;
}

/** Where she treats this patient; nothing to choose with one place of practice. */
export function PlaceField({ id, profile, value, onInput }: PlaceFieldProps) {
  const { places } = profile;
  if (places.length < 2) return null;
  const chosen = value || (places[0]?.id ?? '');
  const options = places.map((place) => ({ value: place.id, words: placeWords(place) }));
  // An episode keeps the place it was opened at, after that place has left the profile.
  const gone = options.some((option) => option.value === chosen)
    ? []
    : [{ value: chosen, words: t('common.choose') }];
  return (
    <SelectField
      id={id}
      label={t('episode.place')}
      value={chosen}
      options={[...gone, ...options]}
      onInput={onInput}
    />
  );
}
