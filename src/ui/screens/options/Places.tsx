import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import type { FormPart } from './form-part.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { TerritoryFields } from './TerritoryFields.tsx';
import { experimentOf } from './territory-form.ts';
import { emptyPlace, freePlaceId, type PlaceDraft } from './place-form.ts';

const MOST = 20;

interface PlacesProps {
  /** CPTS, list of the ARS and what no text says of the department are asked on another screen. */
  without?: 'territory';
}

/** « Vos lieux d’exercice »: one or more, each with its own AM number. */
export function Places({ without, ...part }: FormPart & PlacesProps) {
  const { draft, onInput } = part;
  const { places } = draft;
  const change = (place: PlaceDraft) =>
    onInput({ ...draft, places: places.map((each) => (each.id === place.id ? place : each)) });
  const add = () => {
    const id = freePlaceId([...part.taken, ...places.map((place) => place.id)]);
    const place = emptyPlace(id, part.preset);
    onInput({ ...draft, places: [...places, place] });
    // The new place is drawn after this click.
    setTimeout(() => document.getElementById(`${place.id}-department`)?.focus());
  };
  const remove = (id: string) => {
    onInput({ ...draft, places: places.filter((place) => place.id !== id) });
    document.getElementById('add-place')?.querySelector('button')?.focus();
  };
  return (
    <section class="section" aria-labelledby="places-title">
      <h2 id="places-title">{t('options.places')}</h2>
      {places.map((place, index) => (
        <fieldset key={place.id} class="place">
          <legend class="place__title">{t('options.place', [index + 1])}</legend>
          <PlaceFields
            place={place}
            preset={part.preset}
            shown={part.shown}
            onInput={change}
            onLeave={(id) => part.onLeave(id)}
            {...(without ? { without } : {})}
          />
          {!without && isFirstThere(place, places) && <TerritoryFields {...part} place={place} />}
          {places.length > 1 && (
            <Button
              look="danger"
              label={t('options.removePlaceOf', [index + 1])}
              onClick={() => remove(place.id)}
            >
              {t('options.removePlace')}
            </Button>
          )}
        </fieldset>
      ))}
      {places.length < MOST && (
        <div id="add-place">
          <Button onClick={add}>{t('options.addPlace')}</Button>
        </div>
      )}
    </section>
  );
}

/** True where it is asked: what is asked of a department is asked once, at the first of its places. */
export function isFirstThere(place: PlaceDraft, places: readonly PlaceDraft[]): boolean {
  const department = experimentOf(place);
  return department !== null && places.find((one) => experimentOf(one) === department) === place;
}
