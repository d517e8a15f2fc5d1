import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { useProfile } from '../../hooks/profile.ts';
import { DataNote } from './DataNote.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { Software } from './Software.tsx';
import { ToComplete } from './ToComplete.tsx';

/** « Réglages »: who bills, where, and in which software. */
export function Options() {
  const profile = useProfile();
  return (
    <PageShell title={t('options.title')} here="options">
      {profile.state === 'failed' && <Failure words={t('error.reading')} />}
      {profile.state === 'ready' && profile.value !== null && (
        <ToComplete profile={profile.value} />
      )}
      {profile.state === 'ready' && <ProfileForm profile={profile.value} />}
      <Software />
      <DataNote />
    </PageShell>
  );
}
