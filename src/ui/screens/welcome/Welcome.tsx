import { useRef } from 'preact/hooks';
import type { Profiles } from '../../../domain/profiles.ts';
import { readPeople } from '../../../ledger/people.ts';
import { readSites } from '../../../ledger/read.ts';
import type { Preset } from '../../../domain/preset.ts';
import type { Practise } from '../../../practice/play.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { usePreset } from '../../hooks/preset.ts';
import { useHash } from '../../hooks/hash.ts';
import { useProfiles } from '../../hooks/profiles.ts';
import { useReading } from '../../hooks/reading.ts';
import { useProtection } from '../../hooks/vault.ts';
import type { TypedLine } from '../data/import/typed-lines.ts';
import { Start } from './Start.tsx';
import { Step } from './Step.tsx';
import { statesOf, stepNamed } from './step-list.ts';
import { useIdentity } from './use-identity.ts';
import { useMarks } from './use-marks.ts';

interface WelcomeProps {
  /** Brings what watches over the practice invoice: the page engine and the overlay. */
  loadPractice: () => Promise<Practise>;
}

/** Opens after the installation: what Neuvième is, and six steps that can each be skipped and resumed. */
export function Welcome({ loadPractice }: WelcomeProps) {
  const profiles = useProfiles();
  const preset = usePreset();
  if (profiles.state === 'reading') return <Waiting />;
  return (
    <PageShell title={t('welcome.heading')} here="welcome">
      {profiles.state === 'failed' ? (
        <Failure words={t('error.reading')} />
      ) : (
        <Onboarding preset={preset.preset} profiles={profiles.value} loadPractice={loadPractice} />
      )}
    </PageShell>
  );
}

interface OnboardingProps extends WelcomeProps {
  profiles: Profiles;
  preset: Preset;
}

function Onboarding({ profiles, preset, loadPractice }: OnboardingProps) {
  const { list, current } = profiles;
  const profile = list.find(({ rpps }) => rpps === current) ?? list[0] ?? null;
  const sites = useReading('sites', readSites);
  const people = useReading('people', (ledger) => readPeople(ledger));
  const protection = useProtection();
  const { marks, mark } = useMarks();
  const identity = useIdentity(profiles, profile, preset);
  const lines = useRef<TypedLine[] | null>(null);
  const here = stepNamed(useHash());
  if (identity === null || marks === null || sites.state === 'reading') return null;
  const states = statesOf({
    profile,
    sites: sites.state === 'ready' ? sites.value.length : 0,
    sealed: protection?.kind === 'sealed',
    patients: people.state === 'ready' ? people.value.length : 0,
    marks,
  });
  if (here === null) return <Start states={states} />;
  return (
    <Step
      key={here}
      step={here}
      states={states}
      profile={profile}
      identity={identity}
      lines={lines}
      loadPractice={loadPractice}
      onMark={mark}
    />
  );
}
