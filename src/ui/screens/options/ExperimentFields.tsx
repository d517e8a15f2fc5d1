import { t } from '../../../platform/words.ts';
import { territoryOf } from '../../../rules/territories.ts';
import { TextField } from '../../components/TextField.tsx';
import { departmentOf, type PlaceDraft } from './place-form.ts';
import type { FieldsOf } from './visible-fault.ts';

interface ExperimentFieldsProps {
  place: PlaceDraft;
  at: FieldsOf;
  onInput: (place: PlaceDraft) => void;
}

/** What the CPTS experiment asks of a place: the CPTS, its yearly proof, the list of the ARS. */
export function ExperimentFields({ place, at, onInput }: ExperimentFieldsProps) {
  return (
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
        {...at('proof')}
        type="date"
        label={t('options.cptsProofOn')}
        hint={t('options.cptsProofHint')}
        optional={t('common.optional')}
        value={place.cptsProofOn}
        onInput={(cptsProofOn) => onInput({ ...place, cptsProofOn })}
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
  );
}
