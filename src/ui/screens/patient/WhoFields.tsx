import type { CivilDate } from '../../../domain/civil-date.ts';
import { t } from '../../../platform/words.ts';
import { TextField } from '../../components/TextField.tsx';
import { episodeFaultWords } from './episode-fault-words.ts';
import type { EpisodeDraft, EpisodeFaults } from './episode-form.ts';

interface WhoFieldsProps {
  draft: EpisodeDraft;
  faults: EpisodeFaults;
  today: CivilDate;
  onInput: (draft: EpisodeDraft) => void;
}

/** Who the patient is, for one Neuvième does not know yet. */
export function WhoFields({ draft, faults, today, onInput }: WhoFieldsProps) {
  return (
    <>
      <TextField
        id="new-birth-name"
        label={t('episode.birthName')}
        value={draft.birthName}
        error={episodeFaultWords(faults, 'birth-name')}
        onInput={(birthName) => onInput({ ...draft, birthName })}
        required
      />
      <TextField
        id="new-first-name"
        label={t('episode.firstName')}
        value={draft.firstName}
        error={episodeFaultWords(faults, 'first-name')}
        onInput={(firstName) => onInput({ ...draft, firstName })}
        required
      />
      <TextField
        id="new-birth-date"
        type="date"
        label={t('episode.birthDate')}
        value={draft.birthDate}
        max={today}
        error={episodeFaultWords(faults, 'birth-date')}
        onInput={(birthDate) => onInput({ ...draft, birthDate })}
        required
      />
    </>
  );
}
