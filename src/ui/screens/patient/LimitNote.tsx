import { t } from '../../../platform/words.ts';
import type { RuleId } from '../../../rules/catalogue.ts';
import { Notice } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import type { EpisodeState } from '../../watch-list.ts';

const LIMITS: Partial<
  Record<EpisodeState, { words: 'patient.full' | 'patient.beyond' | 'patient.late'; rule: RuleId }>
> = {
  full: { words: 'patient.full', rule: 'CNT-01' },
  beyond: { words: 'patient.beyond', rule: 'CNT-01' },
  late: { words: 'patient.late', rule: 'DUR-01' },
};

/** The rule whose limit an episode in this state has reached or passed; null: none. */
export function limitRule(state: EpisodeState): RuleId | null {
  return LIMITS[state]?.rule ?? null;
}

/** What to think of now that a limit is reached or passed, with the rule one click away. */
export function LimitNote({ state }: { state: EpisodeState }) {
  const limit = LIMITS[state];
  if (!limit) return null;
  return (
    <Notice look={state === 'full' ? 'warn' : 'alert'}>
      <p>{t(limit.words)}</p>
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule={limit.rule} />
      </details>
    </Notice>
  );
}
