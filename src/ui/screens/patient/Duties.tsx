import type { Finding } from '../../../domain/verdict.ts';
import { findingText } from '../../../messages/finding-words.ts';
import { t } from '../../../platform/words.ts';
import type { RuleId } from '../../../rules/catalogue.ts';
import { RuleNote } from '../../components/RuleNote.tsx';

interface DutiesProps {
  duties: readonly Finding[];
  /** In the file all of them, elsewhere the next one and how many come after it. */
  all: boolean;
}

/** What is due around the sessions, soonest first, each with the rule that asks for it. */
export function Duties({ duties, all }: DutiesProps) {
  // What only has to be kept is no step to take.
  const due = duties.filter(({ severity }) => severity !== 'info');
  const told = all ? duties : due.slice(0, 1);
  if (told.length === 0) return null;
  const more = all ? 0 : due.length - told.length;
  return (
    <div class="duties">
      <h4 class="duties__title">{t(all ? 'duty.title' : 'duty.next')}</h4>
      <ul class="duties__list">
        {told.map((duty) => (
          <li key={duty.message}>
            <p>{findingText(duty)}</p>
            <details class="why">
              <summary>{t('common.why')}</summary>
              <RuleNote rule={duty.rule as RuleId} />
            </details>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{t('duty.more', more)}</p>}
    </div>
  );
}
