import { t } from '../../../platform/words.ts';
import { Tick } from '../../components/Icons.tsx';

interface StepsProps {
  steps: readonly { name: string; done: boolean }[];
}

/** The set-up, step by step, with what is done marked in words and by a tick. */
export function Steps({ steps }: StepsProps) {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{t('welcome.steps')}</h2>
      <ol class="steps">
        {steps.map(({ name, done }, index) => (
          <li key={name} class={`steps__step${done ? ' steps__step--done' : ''}`}>
            <span class="steps__mark" aria-hidden="true">
              {done ? <Tick /> : index + 1}
            </span>
            <span>{name}</span>
            <span class="steps__state">{t(done ? 'welcome.done' : 'welcome.toDo')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
