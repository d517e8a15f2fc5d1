import type { Preset } from '../../../domain/preset.ts';
import { t } from '../../../platform/words.ts';
import { RuleText } from '../../components/RuleText.tsx';
import { TextField } from '../../components/TextField.tsx';
import { CoordinatorFields } from './CoordinatorFields.tsx';
import { CptsFields } from './CptsFields.tsx';
import type { PlaceDraft } from './place-form.ts';
import type { FieldsOf } from './visible-fault.ts';

interface ExperimentFieldsProps {
  place: PlaceDraft;
  preset: Preset;
  at: FieldsOf;
  onInput: (place: PlaceDraft) => void;
}

/** What the CPTS experiment asks of a place: the CPTS, its yearly proof, the declaration and the list of the ARS. */
export function ExperimentFields({ place, preset, at, onInput }: ExperimentFieldsProps) {
  return (
    <>
      <CptsFields place={place} preset={preset} at={at} onInput={onInput} />
      <CoordinatorFields place={place} at={at} onInput={onInput} />
      <TextField
        {...at('proof')}
        type="date"
        label={t('options.cptsProofOn')}
        hint={t('options.cptsProofHint')}
        optional={t('common.optional')}
        value={place.cptsProofOn}
        onInput={(cptsProofOn) => onInput({ ...place, cptsProofOn })}
      />
      <RuleText rule="ELI-04" />
      <TextField
        {...at('declared')}
        type="date"
        label={t('contact.declaredOn')}
        hint={t('contact.declaredHint')}
        optional={t('common.optional')}
        value={place.arsDeclaredOn}
        onInput={(arsDeclaredOn) => onInput({ ...place, arsDeclaredOn })}
      />
      <TextField
        {...at('list')}
        type="date"
        label={t('options.arsListDate')}
        hint={t('options.arsListHint')}
        value={place.arsListDate}
        onInput={(arsListDate) => onInput({ ...place, arsListDate })}
      />
      <RuleText rule="ELI-05" />
    </>
  );
}
