import type { Patient } from '../../../domain/patient.ts';
import { patientKey } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { soonestFirst, type Case } from '../../caseload.ts';
import type { Reading } from '../../hooks/reading.ts';
import type { Begun } from '../patient/begun-episode.ts';
import { BegunEpisode } from './BegunEpisode.tsx';
import { DayList } from './DayList.tsx';
import { PagePatient } from './PagePatient.tsx';
import { PatientSearch } from './PatientSearch.tsx';
import { Unsettled } from './Unsettled.tsx';
import { WhichPatient } from './WhichPatient.tsx';

interface HomeProps {
  profile: Profile;
  cases: Reading<Case[]>;
  /** Whom the page in front shows; null while it is being asked. */
  people: readonly Patient[] | null;
  /** The search box has the focus at once; never beside a page that she works in. */
  focus: boolean;
  onChosen: (tag: string, patient: Patient) => void;
  onNew: (patient: Patient | null, about?: { typed?: string; cameBefore?: boolean }) => void;
  onResume: (begun: Begun) => void;
}

/** The search, the patient of the page or the question which one, what waits for a word, and the day. */
export function Home(props: HomeProps) {
  const { profile, cases, people, focus, onChosen, onNew, onResume } = props;
  const all = cases.state === 'ready' ? cases.value : [];
  const open = soonestFirst(all.filter(({ episode }) => episode.closedOn === null));
  const [only, ...others] = people ?? [];
  const onPage = new Set(people?.map(patientKey));
  return (
    <>
      <PatientSearch focus={focus} onChosen={onChosen} onNew={(typed) => onNew(null, { typed })} />
      <BegunEpisode onResume={onResume} />
      {only && others.length === 0 && (
        <PagePatient
          key={patientKey(only)}
          patient={only}
          profile={profile}
          onNewEpisode={(cameBefore) => onNew(only, { cameBefore })}
        />
      )}
      {people && others.length > 0 && <WhichPatient people={people} onChosen={onChosen} />}
      {cases.state === 'failed' && <Failure words={t('error.reading')} />}
      {cases.state === 'reading' && <section aria-busy="true" />}
      {cases.state === 'ready' && (
        <>
          <Unsettled
            // The card of the patient on the page asks by itself.
            open={
              others.length > 0 ? open : open.filter((one) => !onPage.has(patientKey(one.patient)))
            }
            profile={profile}
            onChosen={({ tag, patient }) => onChosen(tag, patient)}
          />
          <DayList open={open} profile={profile} onChosen={onChosen} onNew={() => onNew(null)} />
        </>
      )}
    </>
  );
}
