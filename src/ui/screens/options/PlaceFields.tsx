import { parseAmNumber } from '../../../domain/identifiers.ts';
import { NO_PRESET, type Preset } from '../../../domain/preset.ts';
import { regimeSchema } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { allTerritories } from '../../../rules/territories.ts';
import { RuleText } from '../../components/RuleText.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { presetNote } from '../../preset-words.ts';
import { ExperimentFields } from './ExperimentFields.tsx';
import { OutsideNotice } from './OutsideNotice.tsx';
import { isNumberOfStructure, isUnusualAmNumber } from './profile-faults.ts';
import { departmentOf, OTHER_DEPARTMENT, type PlaceDraft } from './place-form.ts';
import { fieldsOf, type Shown } from './visible-fault.ts';

interface PlaceFieldsProps {
  place: PlaceDraft;
  preset?: Preset | undefined;
  shown: Shown;
  onInput: (place: PlaceDraft) => void;
  onLeave: (id: string) => void;
  without?: 'territory';
}

/** One place of practice. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { place, preset = NO_PRESET, shown, onInput, onLeave, without } = props;
  const at = fieldsOf(place.id, shown, onLeave);
  const am = at('am');
  const experiment = !without && (place.regime === 'cpts' || place.regime === '');
  return (
    <>
      <SelectField
        {...at('department')}
        label={t('options.department')}
        value={place.department}
        note={presetNote(preset, departmentOf(place), preset.department)}
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
      <RuleText rule="ELI-09" />
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
      <TextField
        {...at('phone')}
        label={t('letter.phone')}
        hint={t('letter.phoneHint')}
        optional={t('common.optional')}
        maxLength={40}
        value={place.phone}
        onInput={(phone) => onInput({ ...place, phone })}
      />
      {place.regime !== '' && (
        <TextField
          {...at('finess')}
          label={t('options.finess')}
          hint={t('options.finessHint')}
          optional={t('common.optional')}
          maxLength={30}
          value={place.finess}
          warning={isNumberOfStructure(place) ? t('identifier.finess.same') : null}
          onInput={(finess) => onInput({ ...place, finess })}
        />
      )}
      {experiment && <ExperimentFields place={place} preset={preset} at={at} onInput={onInput} />}
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
