import { useEffect, useRef } from 'preact/hooks';
import { longDate, t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { resultWords } from '../../../care-words.ts';
import { countWords, regionWords } from '../../../episode-words.ts';
import { patientName } from '../../../typed-name.ts';
import type { Row } from '../list/rows.ts';
import { endsTooEarly, type Ending } from './close-many.ts';

interface ConfirmClosingProps {
  rows: readonly Row[];
  ending: Ending;
  busy: boolean;
  onConfirm: () => void;
  onBack: () => void;
}

/** Everybody whose episode is about to be closed, by name, before anything is written. */
export function ConfirmClosing({ rows, ending, busy, onConfirm, onBack }: ConfirmClosingProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { date, result } = ending;
  const closing = rows.filter((row) => !endsTooEarly(row, date)).length;
  return (
    <>
      <h2 ref={head} tabIndex={-1} class="bulk__title">
        {t('bulk.confirm', closing, [String(closing), longDate(date), resultWords(result)])}
      </h2>
      <ul class="bulk__list">
        {rows.map((row) => {
          const { patient, episode, verdict } = row.subject;
          return (
            <li key={episode.id}>
              <strong>{patientName(patient)}</strong>, {regionWords(episode)}, {countWords(verdict)}
              {endsTooEarly(row, date) && <em> — {t('bulk.later')}</em>}
            </li>
          );
        })}
      </ul>
      <div class="actions">
        <Button look="danger" busy={busy} onClick={onConfirm}>
          {t('bulk.now', closing)}
        </Button>
        <Button look="quiet" busy={busy} onClick={onBack}>
          {t('bulk.back')}
        </Button>
      </div>
    </>
  );
}
