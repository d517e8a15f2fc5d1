import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { PracticeNote } from '../../components/PracticeNote.tsx';
import { UpdateNote } from '../../components/UpdateNote.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useCurrentTab } from '../../hooks/current-tab.ts';
import { useOpenCases } from '../../hooks/open-cases.ts';
import { usePatience } from '../../hooks/patience.ts';
import { useProfile } from '../../hooks/profile.ts';
import { CopyNumbers } from './CopyNumbers.tsx';
import { NoProfile } from './NoProfile.tsx';
import { PointsNote } from './PointsNote.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Teaching } from './Teaching.tsx';
import { Views } from './Views.tsx';
import { WhoBills } from './WhoBills.tsx';

interface PopupProps {
  /** `panel`: kept open beside the software; it follows the tabs and never takes the focus. */
  as?: 'popup' | 'panel';
}

/** The patient of the page, a search, the sessions of the day: in the toolbar's popup and in the side panel. */
export function Popup({ as = 'popup' }: PopupProps) {
  const profile = useProfile();
  // Read beside the profile, not after it: this is what the popup is opened for.
  const cases = useOpenCases(profile);
  const isPanel = as === 'panel';
  // The page in front may be busy: what does not come from it is there without it.
  const tab = useCurrentTab(isPanel ? 'own' : 'focused');
  // One picture in place of three in a row, where all of it comes within the blink of an eye.
  const isWorthWaiting = usePatience(cases.state === 'reading');
  if (profile.state === 'reading' || isWorthWaiting) return <Waiting />;
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
        <UpdateNote />
        <PracticeNote profile={profile.value} />
        <PointsNote profile={profile.value} />
        <WhoBills draft={tab?.draft ?? null} />
        <Views
          profile={profile.value}
          cases={cases}
          people={tab?.people ?? null}
          focus={!isPanel}
        />
        {tab && <Teaching tab={tab} />}
        {tab && tab.origin !== null && <SiteSwitch origin={tab.origin} frames={tab.frames} />}
        <CopyNumbers profile={profile.value} />
      </main>
      <PopupFoot as={as} />
    </>
  );
}
