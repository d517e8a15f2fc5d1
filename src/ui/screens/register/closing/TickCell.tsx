import { t } from '../../../../platform/words.ts';
import { regionWords } from '../../../episode-words.ts';
import { patientName } from '../../../typed-name.ts';
import type { Row } from '../list/rows.ts';
import { isChoosable, type RowChoice } from './choice.ts';

/** The box of one line; empty where the care is over. */
export function TickCell({ row, choice }: { row: Row; choice: RowChoice }) {
  const { patient, episode } = row.subject;
  return (
    <td role="cell" class="table__tick">
      {isChoosable(row) && (
        <label>
          <input
            type="checkbox"
            aria-label={t('bulk.tick', [`${patientName(patient)}, ${regionWords(episode)}`])}
            checked={choice.has(episode.id)}
            onInput={() => choice.toggle(episode.id)}
          />
        </label>
      )}
    </td>
  );
}
