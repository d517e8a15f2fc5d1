import type { Finding, NextStep } from '../../../domain/verdict.ts';
import { findingText } from '../../../messages/finding-words.ts';
import { letterPage } from '../../../messages/letter-page.ts';
import { longDate, t } from '../../../platform/words.ts';
import type { RuleId } from '../../../rules/catalogue.ts';
import { Button } from '../../components/Button.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { STEPS, type Panel } from './around/panels.ts';

interface DutiesProps {
  tag: string;
  episode: string;
  duties: readonly Finding[];
  /** In the file all of them, elsewhere the next one and how many come after it. */
  all: boolean;
  /** Opens the panel in which a duty is done. */
  onOpen: (panel: Panel) => void;
}

/** What is due around the sessions, soonest first, each with its button and the rule that asks for it. */
export function Duties({ tag, episode, duties, all, onOpen }: DutiesProps) {
  // What only has to be kept is no step to take.
  const due = duties.filter(isDue);
  const told = all ? duties : due.slice(0, 1);
  if (told.length === 0) return null;
  const more = all ? 0 : due.length - told.length;
  return (
    <div class="duties">
      <h4 class="duties__title">{t(all ? 'duty.title' : 'duty.next')}</h4>
      <ul class="duties__list">
        {told.map((duty) => (
          <li key={duty.message}>
            <p>
              {findingText(duty)} <Since duty={duty} />
            </p>
            <StepButton tag={tag} episode={episode} next={duty.next} onOpen={onOpen} />
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

/** A step to take, and not something that only has to be kept. */
export function isDue({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'info';
}

/** « À faire depuis le … »; nothing where it is due with what is on screen. */
function Since({ duty }: { duty: Finding }) {
  const [since] = isDue(duty) ? duty.dates : [];
  return since === undefined ? null : (
    <span class="soft">{t('around.since', [longDate(since)])}</span>
  );
}

interface StepButtonProps extends Pick<DutiesProps, 'tag' | 'episode' | 'onOpen'> {
  next: NextStep | null;
}

/** The decision about a doctor has a page of its own, with its letter. */
function StepButton({ tag, episode, next, onOpen }: StepButtonProps) {
  if (next === 'decide-referral') {
    return (
      <a class="button button--plain" href={letterPage({ tag, episode })} target="_blank">
        {t('around.act.referral')}
      </a>
    );
  }
  const step = next === null ? undefined : STEPS[next];
  if (!step) return null;
  return <Button onClick={() => onOpen(step.panel)}>{t(step.words)}</Button>;
}
