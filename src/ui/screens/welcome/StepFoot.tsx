import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { stepBeside, type StepId } from './step-list.ts';

interface StepFootProps {
  step: StepId;
  /** Something can be gone on from: the step is done, or she chose to do without. */
  done: boolean;
  /** The step is a form, sent by « Continuer ». */
  submits?: boolean;
  busy?: boolean;
  onNext: () => void;
  onSkip: () => void;
}

/** The way on, the way past and the way back of a step. */
export function StepFoot({ step, done, submits = false, busy = false, ...on }: StepFootProps) {
  const before = stepBeside(step, -1);
  const last = stepBeside(step, 1) === null;
  const onward = last ? t('welcome.summary') : t('welcome.next');
  return (
    <div class="actions welcome__foot">
      {submits ? (
        <Button type="submit" look="primary" busy={busy}>
          {onward}
        </Button>
      ) : (
        done && (
          <Button look="primary" onClick={on.onNext}>
            {onward}
          </Button>
        )
      )}
      {!done && <Button onClick={on.onSkip}>{t('welcome.skip')}</Button>}
      <a class="link" href={before === null ? '#' : `#${before}`}>
        {t('welcome.back')}
      </a>
    </div>
  );
}
