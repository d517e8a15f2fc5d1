import { useState } from 'preact/hooks';
import type { Profile } from '../../../../domain/profile.ts';
import { t } from '../../../../platform/words.ts';
import { Failure } from '../../../components/Notice.tsx';
import { useProfile } from '../../../hooks/profile.ts';
import { todayOf, zoneOf } from '../../../today.ts';
import { ImportFile } from './ImportFile.tsx';
import { PastImports } from './PastImports.tsx';
import { TypedPatients } from './TypedPatients.tsx';
import { usePastFile } from './use-past-file.ts';

/** « Importer »: past sessions from a file or typed, and every import so far. */
export function ImportSection() {
  const profile = useProfile();
  return (
    <section id="importer" class="section" aria-labelledby="import-title">
      <h2 id="import-title">{t('imports.title')}</h2>
      <p>{t('imports.intro')}</p>
      {profile.state === 'failed' && <Failure words={t('error.reading')} />}
      {profile.state === 'ready' && profile.value === null && (
        <p>
          {t('register.noProfile')} <a href="/options.html">{t('popup.setUp')}</a>
        </p>
      )}
      {profile.state === 'ready' && profile.value !== null && <Importing profile={profile.value} />}
    </section>
  );
}

function Importing({ profile }: { profile: Profile }) {
  const today = todayOf(profile);
  const asked = usePastFile(today);
  // An import that was broken off and goes on with the next file.
  const [resume, setResume] = useState<string | null>(null);
  return (
    <>
      <ImportFile asked={asked} resume={resume} onEnded={() => setResume(null)} />
      <TypedPatients today={today} />
      <PastImports
        zone={zoneOf(profile)}
        running={asked.batch}
        resume={resume}
        onResume={(batch) => {
          setResume(batch);
          document.getElementById('import-file')?.focus();
        }}
      />
    </>
  );
}
