import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { useProfile } from '../../hooks/profile.ts';
import { useCurrentTab } from '../../hooks/current-tab.ts';
import { NoProfile } from './NoProfile.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PointsNote } from './PointsNote.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Teaching } from './Teaching.tsx';
import { CopyNumbers } from './CopyNumbers.tsx';
import { Views } from './Views.tsx';
import { PracticeNote } from '../../components/PracticeNote.tsx';

/** The toolbar popup: the patient of the page, a search, the sessions of the day. */
export function Popup() {
  const profile = useProfile();
  const tab = useCurrentTab();
  if (profile.state === 'reading' || tab === null) return <main aria-busy="true" />;
  if (profile.state === 'failed') {
    return (
      <main class="popup">
        <Failure words={t('error.reading')} />
      </main>
    );
  }
  if (profile.value === null) return <NoProfile />;
  return (
    <>
      <main class="popup">
        <h1 class="popup__title">{t('extension.name')}</h1>
        <PracticeNote profile={profile.value} />
        <PointsNote profile={profile.value} />
        <Views profile={profile.value} pagePatient={tab.draft?.patient ?? null} />
        <Teaching tab={tab} />
        {tab.origin !== null && <SiteSwitch origin={tab.origin} frames={tab.frames} />}
        <CopyNumbers profile={profile.value} />
      </main>
      <PopupFoot />
    </>
  );
}
