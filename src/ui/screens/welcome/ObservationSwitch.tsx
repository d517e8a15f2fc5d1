import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { Observation } from '../options/Observation.tsx';

/** « Mode observation » offered on the first day, saved as it is chosen. */
export function ObservationSwitch({ profile }: { profile: Profile | null }) {
  const { failure, run } = useCommand();
  const [said, setSaid] = useState<string | null>(null);
  if (profile === null) return <p class="soft">{t('welcome.observeFirst')}</p>;
  const choose = (observes: boolean) =>
    void run(() =>
      askWorker('ui/save-profile', { profile: { ...profile, observes }, replaces: profile.rpps }),
    ).then((done) => done && setSaid(t('welcome.observeSaved')));
  return (
    <>
      <Observation draft={profile} onInput={({ observes }) => choose(observes)} />
      <Done words={said} />
      <Failure words={failure} />
    </>
  );
}
