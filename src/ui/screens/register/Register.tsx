import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { UpdateNote } from '../../components/UpdateNote.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useHash } from '../../hooks/hash.ts';
import { useProfile } from '../../hooks/profile.ts';
import type { Profile } from '../../../domain/profile.ts';
import { EpisodeList } from './EpisodeList.tsx';
import { Journal, JOURNAL } from './Journal.tsx';
import { addressOf, isList, viewOf, type ListView } from './list/list-view.ts';
import { PatientFile } from './PatientFile.tsx';

/** « Mes accès directs »: every episode, or the file of the patient that the address names. */
export function Register() {
  const profile = useProfile();
  if (profile.state === 'reading') return <Waiting />;
  return (
    <PageShell title={t('register.title')} here="register">
      <UpdateNote />
      {profile.state === 'failed' && <Failure words={t('error.reading')} />}
      {profile.state === 'ready' && profile.value === null && (
        <p>
          {t('register.noProfile')} <a href="/options.html">{t('popup.setUp')}</a>
        </p>
      )}
      {profile.state === 'ready' && profile.value !== null && <Pages profile={profile.value} />}
    </PageShell>
  );
}

/**
 * The list, a file or the journal, by the address. How the list is filtered and sorted stands in the address, so
 * that « back » leads to the same list; a name that is looked for never does: browsers keep addresses.
 */
function Pages({ profile }: { profile: Profile }) {
  const hash = useHash();
  const list = useList(hash);
  const [typed, setTyped] = useState('');
  const lastFile = useRef<string | null>(null);
  useEffect(() => {
    if (!isList(hash)) lastFile.current = hash === JOURNAL ? null : hash;
  }, [hash]);
  if (hash === JOURNAL) return <Journal profile={profile} listAddress={list.address} />;
  if (!isList(hash)) {
    return <PatientFile key={hash} tag={hash} profile={profile} listAddress={list.address} />;
  }
  return (
    <EpisodeList
      profile={profile}
      view={list.view}
      onView={list.show}
      typed={typed}
      onTyped={setTyped}
      backFrom={lastFile.current}
    />
  );
}

/** The list of the address, and its address while a file stands in it. */
function useList(hash: string) {
  // As it is written: what `useHash` decodes would lose where one value ends.
  const written = isList(hash) ? location.hash.slice(1) : null;
  const [kept, setKept] = useState({ written: written ?? '', view: viewOf(written ?? '') });
  if (written !== null && written !== kept.written) setKept({ written, view: viewOf(written) });
  return {
    view: kept.view,
    address: `#${kept.written}`,
    show: (view: ListView) => {
      const next = addressOf(view);
      history.replaceState(null, '', `#${next}`);
      setKept({ written: next, view });
    },
  };
}
