import { statusSchema } from '../../../domain/profile.ts';
import { parseRpps } from '../../../domain/identifiers.ts';
import { t } from '../../../platform/words.ts';
import { Notice } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { FormPart } from './form-part.ts';
import { notesAt } from './visible-fault.ts';

/** « Votre identité ». */
export function Identity({ draft, shown, onInput, onLeave }: FormPart) {
  const statuses = statusSchema.options.map((value) => ({
    value,
    words: t(`options.statuses.${value}`),
  }));
  const rppsNotes = notesAt('rpps', shown);
  return (
    <section class="section" aria-labelledby="identity-title">
      <h2 id="identity-title">{t('options.identity')}</h2>
      <div class="pair">
        <TextField
          id="family-name"
          label={t('options.familyName')}
          value={draft.familyName}
          onInput={(familyName) => onInput({ ...draft, familyName })}
          onBlur={() => onLeave('family-name')}
          required
          {...notesAt('family-name', shown)}
        />
        <TextField
          id="first-name"
          label={t('options.firstName')}
          value={draft.firstName}
          onInput={(firstName) => onInput({ ...draft, firstName })}
          onBlur={() => onLeave('first-name')}
          required
          {...notesAt('first-name', shown)}
        />
      </div>
      <div class="pair">
        <TextField
          id="rpps"
          label={t('options.rpps')}
          hint={t('options.rppsHint')}
          inputMode="numeric"
          maxLength={30}
          value={draft.rpps}
          onInput={(rpps) => onInput({ ...draft, rpps })}
          onBlur={() => onLeave('rpps')}
          required
          {...rppsNotes}
          note={parseRpps(draft.rpps).ok ? t('identifier.valid') : rppsNotes.note}
        />
        <SelectField
          id="status"
          label={t('options.status')}
          value={draft.status}
          options={[{ value: '', words: t('common.choose') }, ...statuses]}
          onInput={(value) => {
            const status = statusSchema.safeParse(value);
            onInput({ ...draft, status: status.success ? status.data : '' });
          }}
          required
          {...notesAt('status', shown)}
        />
      </div>
      {draft.status === 'remplacant' && (
        <Notice look="alert" live>
          <p>{t('common.notForRemplacant')}</p>
          <RuleNote rule="ELI-03" />
        </Notice>
      )}
    </section>
  );
}
