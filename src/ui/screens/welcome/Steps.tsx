import { t } from '../../../platform/words.ts';
import { Tick } from '../../components/Icons.tsx';
import { STEPS, type StepId, type StepState } from './step-list.ts';

interface StepsProps {
  states: Record<StepId, StepState>;
  /** The step on screen; null: the first screen, where each step has its name beside its number. */
  here: StepId | null;
}

/** The six steps, each one click away: what is done is said in words and by a tick. */
export function Steps({ states, here }: StepsProps) {
  return (
    <nav aria-label={t('welcome.steps')}>
      <ol class={here === null ? 'steps' : 'steps steps--row'}>
        {STEPS.map((step, index) => (
          <li key={step} class={`steps__step steps__step--${states[step]}`}>
            <a
              class="steps__link"
              href={`#${step}`}
              aria-current={step === here ? 'step' : undefined}
            >
              <span class="steps__mark">
                {states[step] === 'done' ? <Tick /> : <span aria-hidden="true">{index + 1}</span>}
              </span>
              <span class={here === null ? 'steps__name' : 'away'}>
                {t(`welcome.step.${step}`)}
              </span>{' '}
              <span class={here === null ? 'steps__state' : 'away'}>
                {t(`welcome.state.${states[step]}`)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
