import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { useHash } from '../../hooks/hash.ts';
import { useProfile } from '../../hooks/profile.ts';
import { EpisodeList } from './EpisodeList.tsx';
import { PatientFile } from './PatientFile.tsx';

/** « Mes accès directs »: every episode, or the file of the patient that the address names. */
export function Register() {
  const profile = useProfile();
  const tag = useHash();
  if (profile.state === 'reading') return <main aria-busy="true" />;
  return (
    <PageShell title={t('register.title')} here="register">
      {profile.state === 'failed' && <Failure words={t('error.reading')} />}
      {profile.state === 'ready' && profile.value === null && (
        <p>
          {t('register.noProfile')} <a href="/options.html">{t('popup.setUp')}</a>
        </p>
      )}
      {profile.state === 'ready' &&
        profile.value !== null &&
        (tag === '' ? (
          <EpisodeList profile={profile.value} />
        ) : (
          <PatientFile key={tag} tag={tag} profile={profile.value} />
        ))}
    </PageShell>
  );
}
