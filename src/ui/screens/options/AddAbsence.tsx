import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Absence } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { TextField } from '../../components/TextField.tsx';
import { absenceFaults, absenceOf, NO_ABSENCE } from './absence-form.ts';

interface AddAbsenceProps {
  noted: readonly Absence[];
  today: CivilDate;
  busy: boolean;
  /** Resolves to whether it was written. */
  onAdd: (absence: Absence) => Promise<boolean>;
}

const WORDS = {
  missing: 'common.dateMissing',
  order: 'absences.order',
  past: 'absences.past',
  overlaps: 'absences.overlaps',
  most: 'absences.most',
} as const;

/** The two days of an absence; with a fault nothing is added and nothing typed is lost. */
export function AddAbsence({ noted, today, busy, onAdd }: AddAbsenceProps) {
  const [draft, setDraft] = useState(NO_ABSENCE);
  const [tried, setTried] = useState(false);
  const faults = absenceFaults(draft, noted, today);
  const words = (fault: keyof typeof WORDS | undefined) =>
    tried && fault !== undefined ? t(WORDS[fault]) : null;
  const add = async () => {
    setTried(true);
    const absence = absenceOf(draft, noted);
    if (absence === null || faults.from !== undefined || faults.to !== undefined) {
      document.getElementById(`absence-${faults.from ? 'from' : 'to'}`)?.focus();
      return;
    }
    if (!(await onAdd(absence))) return;
    setDraft(NO_ABSENCE);
    setTried(false);
  };
  return (
    <Form onSubmit={() => void add()} class="no-print">
      <div class="pair">
        <TextField
          id="absence-from"
          type="date"
          label={t('absences.from')}
          value={draft.from}
          error={words(faults.from)}
          onInput={(from) => setDraft({ ...draft, from })}
        />
        <TextField
          id="absence-to"
          type="date"
          label={t('absences.to')}
          value={draft.to}
          min={draft.from}
          error={words(faults.to)}
          onInput={(to) => setDraft({ ...draft, to })}
        />
      </div>
      <div class="actions">
        <Button type="submit" busy={busy}>
          {t('absences.add')}
        </Button>
      </div>
    </Form>
  );
}
