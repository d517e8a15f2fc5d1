import { t } from '../../../platform/words.ts';
import { Notice } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import type { EpisodeState } from '../../watch-list.ts';

/** What to think of now that a limit is reached or passed, with the rule one click away. */
export function LimitNote({ state }: { state: EpisodeState }) {
  if (state !== 'full' && state !== 'beyond' && state !== 'late') return null;
  const key = ({ full: 'patient.full', beyond: 'patient.beyond', late: 'patient.late' } as const)[
    state
  ];
  return (
    <Notice look={state === 'full' ? 'warn' : 'alert'}>
      <p>{t(key)}</p>
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule={state === 'late' ? 'DUR-01' : 'CNT-01'} />
      </details>
    </Notice>
  );
}
