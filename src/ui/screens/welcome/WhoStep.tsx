import { t } from '../../../platform/words.ts';
import { Form } from '../../components/Form.tsx';
import { Failure, Notice } from '../../components/Notice.tsx';
import { Identity } from '../options/Identity.tsx';
import { Places } from '../options/Places.tsx';
import { StepFoot } from './StepFoot.tsx';
import type { IdentityDraft } from './use-identity.ts';

interface WhoStepProps {
  identity: IdentityDraft;
  saved: boolean;
  onNext: () => void;
  onSkip: () => void;
}

/** Step 1: who she is and where she practises, each number checked once it is whole. */
export function WhoStep({ identity, saved, onNext, onSkip }: WhoStepProps) {
  const { part, dirty, failure, busy, save } = identity;
  const { faults, tried } = part.shown;
  return (
    <Form onSubmit={() => void save().then((done) => done && onNext())}>
      <Identity {...part} />
      <Places {...part} without="territory" />
      {tried && faults.size > 0 && (
        <Notice look="alert" live>
          <p>{t('options.notSaved', faults.size)}</p>
        </Notice>
      )}
      <Failure words={failure} />
      {dirty && <p class="soft">{t('welcome.kept')}</p>}
      <StepFoot
        step="who"
        done={saved && !dirty}
        submits
        busy={busy}
        onNext={onNext}
        onSkip={onSkip}
      />
    </Form>
  );
}
