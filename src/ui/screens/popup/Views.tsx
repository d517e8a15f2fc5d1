import { useEffect, useRef, useState } from 'preact/hooks';
import type { Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { splitName } from '../../typed-name.ts';
import { NewEpisode } from '../patient/NewEpisode.tsx';
import { PatientCard } from '../patient/PatientCard.tsx';
import { DayList } from './DayList.tsx';
import { PagePatient } from './PagePatient.tsx';
import { PatientSearch } from './PatientSearch.tsx';

type View =
  | { name: 'home' }
  | { name: 'patient'; tag: string; patient: Patient }
  | { name: 'new'; patient: Patient | null; typed: string; cameBefore: boolean };

interface ViewsProps {
  profile: Profile;
  pagePatient: Patient | null;
}

/** What fills the popup: the home, one patient, or the form of a new episode. */
export function Views({ profile, pagePatient }: ViewsProps) {
  const [view, setView] = useState<View>({ name: 'home' });
  const host = useFocusOnChange(view.name);
  const showPatient = (tag: string, patient: Patient) => setView({ name: 'patient', tag, patient });
  const startEpisode = (patient: Patient | null, { typed = '', cameBefore = false } = {}) =>
    setView({ name: 'new', patient, typed, cameBefore });
  const home = () => setView({ name: 'home' });
  return (
    <div ref={host}>
      {view.name !== 'home' && (
        <Button look="quiet" onClick={home}>
          {t('popup.back')}
        </Button>
      )}
      {view.name === 'home' && (
        <>
          {pagePatient && (
            <PagePatient
              patient={pagePatient}
              profile={profile}
              onNewEpisode={(cameBefore) => startEpisode(pagePatient, { cameBefore })}
            />
          )}
          <PatientSearch onChosen={showPatient} onNew={(typed) => startEpisode(null, { typed })} />
          <DayList profile={profile} onChosen={showPatient} onNew={() => startEpisode(null)} />
        </>
      )}
      {view.name === 'patient' && (
        <PatientCard
          tag={view.tag}
          patient={view.patient}
          profile={profile}
          onNewEpisode={(cameBefore) => startEpisode(view.patient, { cameBefore })}
        />
      )}
      {view.name === 'new' && (
        <NewEpisode
          profile={profile}
          patient={view.patient}
          typed={splitName(view.typed)}
          cameBefore={view.cameBefore}
          onOpened={showPatient}
          onCancel={home}
        />
      )}
    </div>
  );
}

/** Moves the focus to the heading of a view that replaces another, or back to the search box. */
function useFocusOnChange(name: View['name']) {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    host.current?.querySelector<HTMLElement>('h2[tabindex], #search')?.focus();
  }, [name]);
  return host;
}
