import { t } from '../../../platform/words.ts';
import { territoryOf } from '../../../rules/territories.ts';
import { Choice } from '../../components/Choice.tsx';
import { RuleText } from '../../components/RuleText.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { FormPart } from './form-part.ts';
import type { PlaceDraft } from './place-form.ts';
import {
  experimentOf,
  NOTHING_SAID,
  withTerritory,
  type TerritoryDraft,
} from './territory-form.ts';
import { fieldsOf } from './visible-fault.ts';

/** What no text says of her department: her answer, and where she has it from. */
export function TerritoryFields({
  draft,
  shown,
  onInput,
  onLeave,
  place,
}: FormPart & { place: PlaceDraft }) {
  const department = experimentOf(place);
  if (department === null) return null;
  const at = fieldsOf(place.id, shown, onLeave);
  const territory = territoryOf(department);
  const said = draft.territories[department] ?? NOTHING_SAID;
  const say = (part: Partial<TerritoryDraft>) =>
    onInput({
      ...draft,
      territories: withTerritory(draft.territories, department, { ...said, ...part }),
    });
  return (
    <>
      {territory?.supportingDocument === null && (
        <div>
          <Choice
            name={`${place.id}-document`}
            legend={t('options.document', [territory.name])}
            value={said.document}
            options={[
              { value: 'required', words: t('common.yes') },
              { value: 'none', words: t('common.no') },
              { value: '', words: t('options.notYet') },
            ]}
            onInput={(document) => say({ document })}
          />
          {said.document !== '' && (
            <TextField
              id={`${place.id}-document-source`}
              label={t('options.documentSource')}
              hint={t('options.documentSourceHint')}
              optional={t('common.optional')}
              maxLength={200}
              value={said.source}
              onInput={(source) => say({ source })}
            />
          )}
          <RuleText rule="JUS-03" />
        </div>
      )}
      <TextField
        {...at('end')}
        type="date"
        label={t('options.end')}
        hint={t('options.endHint')}
        optional={t('common.optional')}
        value={said.end}
        onInput={(end) => say({ end })}
      />
      <RuleText rule="ELI-07" />
    </>
  );
}
