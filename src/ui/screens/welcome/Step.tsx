import { useEffect, useRef } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import type { OnboardingMarks } from '../../../platform/onboarding.ts';
import type { Practise } from '../../../practice/play.ts';
import { t } from '../../../platform/words.ts';
import type { KeptLines } from '../data/import/use-typed-patients.ts';
import { PatientsStep } from './PatientsStep.tsx';
import { PracticeInvoice } from './practice/PracticeInvoice.tsx';
import { SafetyStep } from './SafetyStep.tsx';
import { SoftwareStep } from './SoftwareStep.tsx';
import { StepFoot } from './StepFoot.tsx';
import { stepBeside, STEPS, type StepId, type StepState } from './step-list.ts';
import { Steps } from './Steps.tsx';
import { TerritoryStep } from './TerritoryStep.tsx';
import type { IdentityDraft } from './use-identity.ts';
import { WhoStep } from './WhoStep.tsx';

interface StepProps {
  step: StepId;
  states: Record<StepId, StepState>;
  profile: Profile | null;
  identity: IdentityDraft;
  lines: KeptLines;
  loadPractice: () => Promise<Practise>;
  onMark: (how: keyof OnboardingMarks, step: StepId) => void;
}

/** One step, with the way to all the others above it. */
export function Step(props: StepProps) {
  const { step, states } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <Steps states={states} here={step} />
      <h2 class="welcome__step" ref={heading} tabIndex={-1}>
        <span class="soft">{t('welcome.at', [String(STEPS.indexOf(step) + 1)])}</span>{' '}
        {t(`welcome.step.${step}`)}
      </h2>
      <Body {...props} />
    </>
  );
}

function Body({ step, states, profile, identity, lines, loadPractice, onMark }: StepProps) {
  const onNext = () => {
    location.hash = stepBeside(step, 1) ?? '';
  };
  const onSkip = () => {
    onMark('skipped', step);
    onNext();
  };
  const done = states[step] === 'done';
  const ways = { done, onNext, onSkip };
  const saved = profile !== null;
  switch (step) {
    case 'who':
      return <WhoStep identity={identity} saved={saved} {...ways} />;
    case 'territory':
      return <TerritoryStep identity={identity} saved={saved} {...ways} />;
    case 'software':
      return (
        <SoftwareStep profile={profile} onInstalled={() => onMark('done', 'software')} {...ways} />
      );
    case 'safety':
      return <SafetyStep sealed={done} {...ways} />;
    case 'patients':
      return <PatientsStep profile={profile} lines={lines} {...ways} />;
    case 'practice':
      return (
        <>
          <PracticeInvoice
            load={loadPractice}
            profile={profile}
            onSeen={() => onMark('done', 'practice')}
          />
          <StepFoot step="practice" {...ways} />
        </>
      );
  }
}
