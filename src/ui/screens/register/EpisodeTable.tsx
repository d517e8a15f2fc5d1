import { shortDate, t } from '../../../platform/words.ts';
import type { Case } from '../../caseload.ts';
import { countWords, daysLeftWords, regionWords, stateWords } from '../../episode-words.ts';
import { patientName } from '../../typed-name.ts';
import { stateOf } from '../../watch-list.ts';

/**
 * The episodes as a table; the patient's name leads to the file. The roles are written out: on a narrow
 * screen the rows become blocks, which would drop them.
 */
export function EpisodeTable({ cases }: { cases: readonly Case[] }) {
  return (
    <table class="table" role="table">
      <caption class="away">{t('register.title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['patient', 'region', 'count', 'deadline', 'state'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`register.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {cases.map((subject) => (
          <Row key={subject.episode.id} subject={subject} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ subject }: { subject: Case }) {
  const { tag, patient, episode, verdict } = subject;
  const state = stateOf(subject);
  const open = episode.closedOn === null;
  const left = open ? daysLeftWords(verdict) : null;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`#${encodeURIComponent(tag)}`}>{patientName(patient)}</a>
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
          : shortDate(verdict.deadline)}
        {left !== null && <span class="soft"> {left}</span>}
      </td>
      <td role="cell">
        <span class={`tag tag--${state}`}>{stateWords(state)}</span>
        {episode.closedOn !== null && <span class="soft"> {shortDate(episode.closedOn)}</span>}
      </td>
    </tr>
  );
}
