import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import type { Case } from '../../caseload.ts';
import type { Reading } from '../../hooks/reading.ts';
import { splitName } from '../../typed-name.ts';
import type { Begun } from '../patient/begun-episode.ts';
import { NewEpisode } from '../patient/NewEpisode.tsx';
import { PatientCard } from '../patient/PatientCard.tsx';
import { Home } from './Home.tsx';
import { PageBar } from './PageBar.tsx';

type View =
  { name: 'home' } | { name: 'patient'; tag: string; patient: Patient } | ({ name: 'new' } & Begun);

interface ViewsProps {
  profile: Profile;
  /** Everybody with an open episode. */
  cases: Reading<Case[]>;
  /** Whom the page in front shows; null while it is being asked. */
  people: readonly Patient[] | null;
  /** True in the popup: what opened by her gesture takes the focus. */
  focus: boolean;
}

/** What fills popup and panel: the home, one patient, or the form of a new episode. */
export function Views({ profile, cases, people, focus }: ViewsProps) {
  const [view, setView] = useState<View>({ name: 'home' });
  const host = useFocusOnChange(view.name);
  const showPatient = (tag: string, patient: Patient) => setView({ name: 'patient', tag, patient });
  const startEpisode = (patient: Patient | null, { typed = '', cameBefore = false } = {}) =>
    setView({ name: 'new', patient, typed: splitName(typed), cameBefore });
  const home = () => setView({ name: 'home' });
  useEscape(view.name === 'patient', home);
  return (
    <div ref={host}>
      {view.name !== 'home' && (
        <>
          <Button look="quiet" onClick={home}>
            {t('popup.back')}
          </Button>
          <PageBar people={people ?? []} shown={view.patient} onShow={home} />
        </>
      )}
      {view.name === 'home' && (
        <Home
          profile={profile}
          cases={cases}
          people={people}
          focus={focus}
          onChosen={showPatient}
          onNew={startEpisode}
          onResume={(begun) => setView({ name: 'new', ...begun })}
        />
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
          typed={view.typed}
          cameBefore={view.cameBefore}
          onOpened={showPatient}
          onCancel={home}
        />
      )}
    </div>
  );
}

/** Escape leads out of a patient's card; not out of a field, whose words would go with it. */
function useEscape(isOn: boolean, act: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isField(event.target)) return;
      // The browser would close the popup.
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea');
}

/** Moves the focus to the heading of a view that replaces another, or back to the search box. */
function useFocusOnChange(name: View['name']) {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef(name);
  // At once: a key pressed before the next frame would be taken back by a focus that comes after it.
  useLayoutEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    host.current?.querySelector<HTMLElement>('h2[tabindex], #search')?.focus();
  }, [name]);
  return host;
}
