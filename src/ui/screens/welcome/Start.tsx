import { t } from '../../../platform/words.ts';
import { Notice } from '../../components/Notice.tsx';
import { resumeAt, type StepId, type StepState } from './step-list.ts';
import { Steps } from './Steps.tsx';

/** The first screen: what Neuvième does, what it reads and never reads, and where to go on. */
export function Start({ states }: { states: Record<StepId, StepState> }) {
  const next = resumeAt(states);
  const untouched = Object.values(states).every((state) => state === 'todo');
  const complete = Object.values(states).every((state) => state === 'done');
  return (
    <>
      <p class="welcome__before">
        <a class="button" href="/data.html#restaurer">
          {t('welcome.restore')}
        </a>
        <span class="soft">{t('welcome.restoreHint')}</span>
      </p>
      <ul class="welcome__does">
        <li>{t('welcome.fills')}</li>
        <li>{t('welcome.counts')}</li>
        <li>{t('welcome.warns')}</li>
      </ul>
      <p class="welcome__not">
        <strong>{t('common.notAssurance')}</strong>
      </p>
      {next === null && (
        <Notice>
          <p>{t(complete ? 'welcome.finished' : 'welcome.finishedSkipped')}</p>
        </Notice>
      )}
      <p class="welcome__go">
        {next === null ? (
          <a class="button button--primary button--big" href="/register.html">
            {t('welcome.register')}
          </a>
        ) : (
          <a class="button button--primary button--big" href={`#${next}`}>
            {untouched ? t('welcome.begin') : t('welcome.resume', [t(`welcome.step.${next}`)])}
          </a>
        )}
      </p>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{t('welcome.steps')}</h2>
        <Steps states={states} here={null} />
      </section>
      <div class="welcome__data">
        {(['read', 'never', 'stays'] as const).map((what) => (
          <section key={what} aria-labelledby={`${what}-title`}>
            <h2 id={`${what}-title`}>{t(`welcome.${what}Title`)}</h2>
            <p>{t(`welcome.${what}`)}</p>
          </section>
        ))}
      </div>
    </>
  );
}
