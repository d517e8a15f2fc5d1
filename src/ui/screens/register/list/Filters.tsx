import type { Profile } from '../../../../domain/profile.ts';
import { t } from '../../../../platform/words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { placeWords } from '../../../place-words.ts';
import { practitionerName } from '../../../practitioner-name.ts';
import { WATCHED, type Watched } from '../../../watch-list.ts';
import type { ListView } from './list-view.ts';

interface FiltersProps {
  view: ListView;
  typed: string;
  /** Everybody who bills here. */
  profiles: readonly Profile[];
  /** How many episodes have each reason. */
  counts: ReadonlyMap<Watched, number>;
  onView: (view: ListView) => void;
  onTyped: (typed: string) => void;
}

const WHICH = ['all', 'open', 'closed'] as const;

const REASONS = {
  'near-limit': 'list.nearLimit',
  'near-end': 'list.nearEnd',
  'to-confirm': 'list.toConfirm',
  assessment: 'list.assessment',
  report: 'list.report',
  referral: 'list.referral',
  supporting: 'list.supporting',
  news: 'list.news',
  ending: 'list.ending',
  event: 'list.event',
} as const satisfies Record<Watched, string>;

/** What of the list is shown: a name, what runs, whose, where, and what needs a look. */
export function Filters({ view, typed, profiles, counts, onView, onTyped }: FiltersProps) {
  const hers = profiles.filter(({ rpps }) => view.who === '' || rpps === view.who);
  const places = hers.flatMap((profile) => profile.places);
  const toggle = (reason: Watched) => {
    const others = view.watched.filter((one) => one !== reason);
    const on = others.length === view.watched.length;
    onView({ ...view, watched: on ? [...others, reason] : others });
  };
  return (
    <div class="filters" role="search" aria-label={t('list.filters')}>
      <TextField id="register-search" label={t('popup.search')} value={typed} onInput={onTyped} />
      <SelectField
        id="list-which"
        label={t('list.which')}
        value={view.which}
        options={WHICH.map((value) => ({ value, words: t(`list.${value}`) }))}
        onInput={(value) => onView({ ...view, which: WHICH.find((one) => one === value) ?? 'all' })}
      />
      {profiles.length > 1 && (
        <SelectField
          id="list-who"
          label={t('list.who')}
          value={view.who}
          options={[
            { value: '', words: t('list.everybody') },
            ...profiles.map((one) => ({ value: one.rpps, words: practitionerName(one) })),
          ]}
          onInput={(who) => onView({ ...view, who, place: '' })}
        />
      )}
      {places.length > 1 && (
        <SelectField
          id="list-place"
          label={t('episode.place')}
          value={view.place}
          options={[
            { value: '', words: t('list.everywhere') },
            ...places.map((one) => ({ value: one.id, words: placeWords(one) })),
          ]}
          onInput={(place) => onView({ ...view, place })}
        />
      )}
      <fieldset class="choice filters__watch">
        <legend class="field__label">{t('list.watch')}</legend>
        {WATCHED.map((reason) => (
          <label key={reason} class="choice__option">
            <input
              type="checkbox"
              checked={view.watched.includes(reason)}
              onInput={() => toggle(reason)}
            />
            {t('list.reason', [t(REASONS[reason]), counts.get(reason) ?? 0])}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
