import { parseAmNumber } from '../../../domain/identifiers.ts';
import { regimeSchema } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { allTerritories, territoryOf } from '../../../rules/territories.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { OutsideNotice } from './OutsideNotice.tsx';
import { isUnusualAmNumber } from './profile-faults.ts';
import { departmentOf, OTHER_DEPARTMENT, type PlaceDraft } from './profile-form.ts';
import { notesAt, type Shown } from './visible-fault.ts';

interface PlaceFieldsProps {
  place: PlaceDraft;
  shown: Shown;
  onInput: (place: PlaceDraft) => void;
  onLeave: (id: string) => void;
}

/** One place of practice. */
export function PlaceFields({ place, shown, onInput, onLeave }: PlaceFieldsProps) {
  const at = (field: string) => {
    const id = `${place.id}-${field}`;
    return { id, onBlur: () => onLeave(id), ...notesAt(id, shown) };
  };
  const am = at('am');
  const experiment = place.regime === 'cpts' || place.regime === '';
  return (
    <>
      <SelectField
        {...at('department')}
        label={t('options.department')}
        value={place.department}
        options={departments()}
        onInput={(department) => onInput({ ...place, department })}
        required
      />
      {place.department === OTHER_DEPARTMENT && (
        <TextField
          {...at('other-department')}
          label={t('options.otherDepartmentCode')}
          hint={t('options.otherDepartmentHint')}
          maxLength={3}
          value={place.otherDepartment}
          onInput={(otherDepartment) => onInput({ ...place, otherDepartment })}
          required
        />
      )}
      <SelectField
        {...at('regime')}
        label={t('options.regime')}
        value={place.regime}
        options={regimes()}
        onInput={(value) => {
          const regime = regimeSchema.safeParse(value);
          onInput({ ...place, regime: regime.success ? regime.data : '' });
        }}
        required
      />
      <OutsideNotice place={place} onPermanent={() => onInput({ ...place, regime: 'structure' })} />
      <TextField
        {...am}
        label={t('options.amNumber')}
        hint={t('options.amNumberHint')}
        maxLength={30}
        value={place.amNumber}
        note={parseAmNumber(place.amNumber).ok ? t('identifier.valid') : am.note}
        warning={isUnusualAmNumber(place.amNumber) ? t('identifier.am.unusual') : null}
        onInput={(amNumber) => onInput({ ...place, amNumber })}
        required
      />
      {experiment && (
        <>
          <TextField
            {...at('cpts')}
            label={t('options.cpts')}
            optional={t('common.optional')}
            value={place.cpts}
            proposals={territoryOf(departmentOf(place))?.cpts ?? []}
            onInput={(cpts) => onInput({ ...place, cpts })}
          />
          <TextField
            {...at('list')}
            type="date"
            label={t('options.arsListDate')}
            hint={t('options.arsListHint')}
            value={place.arsListDate}
            onInput={(arsListDate) => onInput({ ...place, arsListDate })}
          />
        </>
      )}
    </>
  );
}

function departments() {
  return [
    { value: '', words: t('common.choose') },
    ...allTerritories().map(({ code, name }) => ({ value: code, words: `${code} – ${name}` })),
    { value: OTHER_DEPARTMENT, words: t('options.otherDepartment') },
  ];
}

function regimes() {
  return [
    { value: '', words: t('common.choose') },
    ...regimeSchema.options.map((value) => ({ value, words: t(`options.regimes.${value}`) })),
  ];
}
