import { t } from '../../../../platform/words.ts';
import { countWords, daysLeftWords, regionWords, stateWords } from '../../../episode-words.ts';
import { listDate } from '../../../list-date.ts';
import { patientName } from '../../../typed-name.ts';
import type { RowChoice } from '../closing/choice.ts';
import { TickCell } from '../closing/TickCell.tsx';
import type { Row } from './rows.ts';

interface EpisodeRowProps {
  row: Row;
  /** Place in the whole list, from 0. */
  index: number;
  /** While she chooses lines; null: not now. */
  choice: RowChoice | null;
}

/** The address of a patient's file in the register. */
export function fileAddress(tag: string): string {
  return `#${encodeURIComponent(tag)}`;
}

/** One episode; the patient's name leads to the file. The roles are written out: see EpisodeTable. */
export function EpisodeRow({ row, index, choice }: EpisodeRowProps) {
  const { subject, state } = row;
  const { tag, patient, episode, verdict } = subject;
  const left = episode.closedOn === null ? daysLeftWords(verdict) : null;
  return (
    // The head of the table is row 1.
    <tr role="row" aria-rowindex={index + 2}>
      {choice && <TickCell row={row} choice={choice} />}
      <th role="rowheader" scope="row">
        <a href={fileAddress(tag)}>{patientName(patient)}</a>{' '}
        <span class="soft">{listDate(patient.birthDate)}</span>
      </th>
      <td role="cell">{regionWords(episode)}</td>
      <td role="cell">
        {countWords(verdict)}
        {verdict.count.possible > 0 && (
          <span class="soft"> {t('common.toConfirm', verdict.count.possible)}</span>
        )}
      </td>
      <td role="cell">
        {verdict.deadline === null
          ? t(state === 'uncapped' ? 'register.noDeadline' : 'register.notStarted')
          : listDate(verdict.deadline)}
        {left !== null && <span class="soft"> {left}</span>}
      </td>
      <td role="cell">
        <span class={`tag tag--${state}`}>{stateWords(state)}</span>
        {episode.closedOn !== null && <span class="soft"> {listDate(episode.closedOn)}</span>}
      </td>
    </tr>
  );
}
