import { useEffect, useState } from 'preact/hooks';
import type { Preset } from '../../../domain/preset.ts';
import type { Profiles } from '../../../domain/profiles.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { usePreset } from '../../hooks/preset.ts';
import { useProfiles } from '../../hooks/profiles.ts';
import { Absences } from './Absences.tsx';
import { Contacts } from './Contacts.tsx';
import { DataState } from './DataState.tsx';
import { OwnAnnexe } from './OwnAnnexe.tsx';
import { Practitioners } from './Practitioners.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { PresetIgnored } from './PresetIgnored.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Software } from './Software.tsx';
import { ThisBrowser } from './ThisBrowser.tsx';
import { ToComplete } from './ToComplete.tsx';

/** « Réglages »: who bills, where, in which software, and how this browser shows it. */
export function Options() {
  const profiles = useProfiles();
  const preset = usePreset();
  return (
    <PageShell title={t('options.title')} here="options">
      {profiles.state === 'failed' && <Failure words={t('error.reading')} />}
      <PresetIgnored preset={preset} />
      {profiles.state === 'ready' && <Billing profiles={profiles.value} preset={preset.preset} />}
      <Software />
      <ThisBrowser />
      <Shortcuts />
      <DataState />
    </PageShell>
  );
}

/**
 * The practitioners and the form of one of them. Whose form it is stays when somebody turns the popup's
 * switch meanwhile: what is typed is never saved over another's.
 */
function Billing({ profiles, preset }: { profiles: Profiles; preset: Preset }) {
  const { list, current } = profiles;
  const [chosen, setChosen] = useState<string | null>(current);
  /** Another form at each choice, so that nothing typed comes along. */
  const [turn, setTurn] = useState(0);
  const [dirty, setDirty] = useState(false);
  const shown = list.find(({ rpps }) => rpps === chosen) ?? null;
  const nobody = list.length === 0;
  useEffect(() => {
    if (nobody || chosen !== null || dirty) return;
    // The first practitioner was noted elsewhere (the welcome page, a restored backup): nothing is typed here.
    setChosen(current);
    setTurn(turn + 1);
  }, [nobody]);
  return (
    <>
      {shown !== null && <ToComplete profile={shown} />}
      {list.length > 0 && (
        <Practitioners
          profiles={profiles}
          shown={shown}
          dirty={dirty}
          onChosen={(rpps) => {
            setChosen(rpps);
            setTurn(turn + 1);
            setDirty(false);
            // The form is drawn after this click.
            setTimeout(() => document.getElementById('family-name')?.focus());
          }}
        />
      )}
      <ProfileForm
        key={turn}
        profile={shown}
        taken={list.flatMap(({ places }) => places.map(({ id }) => id))}
        preset={preset}
        onDirty={setDirty}
        onSaved={setChosen}
      />
      {shown !== null && <Absences key={shown.rpps} profile={shown} />}
      {shown !== null && <OwnAnnexe profile={shown} />}
      {shown !== null && <Contacts key={`contacts ${shown.rpps}`} profile={shown} />}
    </>
  );
}
