import { useState } from 'preact/hooks';
import type { Preset } from '../../../domain/preset.ts';
import { t } from '../../../platform/words.ts';
import { contactOf } from '../../../rules/contacts.ts';
import { territoryOf } from '../../../rules/territories.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { presetNote } from '../../preset-words.ts';
import { departmentOf, type PlaceDraft } from './place-form.ts';
import type { FieldsOf } from './visible-fault.ts';

interface CptsFieldsProps {
  place: PlaceDraft;
  preset: Preset;
  at: FieldsOf;
  onInput: (place: PlaceDraft) => void;
}

const OTHER = 'other';
/** From so many on the list of a territory is one to choose from; a single name is no list. */
const LIST_FROM = 2;

/** The CPTS: from the list of her territory where it published one, else by its name. */
export function CptsFields({ place, preset, at, onInput }: CptsFieldsProps) {
  const listed = territoryOf(departmentOf(place))?.cpts ?? [];
  const isListed = listed.includes(place.cpts);
  const [other, setOther] = useState(false);
  const set = (cpts: string) => onInput(withContact({ ...place, cpts }, place));
  const note = presetNote(preset, place.cpts, preset.cpts);
  if (listed.length < LIST_FROM) {
    return (
      <TextField
        {...at('cpts')}
        label={t('options.cpts')}
        optional={t('common.optional')}
        value={place.cpts}
        note={note}
        proposals={listed}
        onInput={set}
      />
    );
  }
  const isOther = !isListed && (other || place.cpts !== '');
  return (
    <>
      <SelectField
        {...at('cpts')}
        label={t('options.cpts')}
        optional={t('common.optional')}
        value={isOther ? OTHER : place.cpts}
        note={note}
        options={[
          { value: '', words: t('common.choose') },
          ...listed.map((name) => ({ value: name, words: name })),
          { value: OTHER, words: t('contact.otherCpts') },
        ]}
        onInput={(value) => {
          setOther(value === OTHER);
          set(value === OTHER ? '' : value);
        }}
      />
      {isOther && (
        <TextField
          {...at('other-cpts')}
          label={t('contact.otherCptsName')}
          value={place.cpts}
          onInput={(cpts) => onInput({ ...place, cpts })}
        />
      )}
    </>
  );
}

/** With the published mailbox of the new CPTS, unless she typed another one. */
function withContact(place: PlaceDraft, before: PlaceDraft): PlaceDraft {
  const { coordinator } = place;
  const published = (one: PlaceDraft) => contactOf(departmentOf(one), one.cpts)?.email ?? '';
  if (coordinator.email !== '' && coordinator.email !== published(before)) return place;
  return { ...place, coordinator: { ...coordinator, email: published(place) } };
}
