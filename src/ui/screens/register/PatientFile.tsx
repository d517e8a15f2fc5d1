import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { ofKind } from '../../../domain/facts.ts';
import { factsOf } from '../../../ledger/facts-of.ts';
import { readPeople } from '../../../ledger/people.ts';
import { readProfiles } from '../../../ledger/settings.ts';
import type { Ledger } from '../../../ledger/open.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useReading } from '../../hooks/reading.ts';
import { NewEpisode } from '../patient/NewEpisode.tsx';
import { PatientCard } from '../patient/PatientCard.tsx';
import { FileActions } from './FileActions.tsx';
import { OtherNames } from './OtherNames.tsx';
import { Timeline } from './Timeline.tsx';

interface PatientFileProps {
  tag: string;
  profile: Profile;
  /** The list she came from. */
  listAddress: string;
}

/** A patient's file: the episodes, and everything that was written about them. */
export function PatientFile({ tag, profile, listAddress }: PatientFileProps) {
  const file = useReading(tag, (ledger) => readFile(ledger, tag));
  const [opening, setOpening] = useState<{ cameBefore: boolean } | null>(null);
  if (file.state === 'failed') return <Failure words={t('error.reading')} />;
  if (file.state === 'reading') return <p role="status">{t('register.reading')}</p>;
  const { person, facts, names } = file.value;
  const patient = person?.patient ?? null;
  const erased = ofKind(facts, 'patient-erased').at(-1);
  return (
    <>
      <p class="actions no-print">
        <a class="link" href={listAddress}>
          {t('register.back')}
        </a>
        {patient !== null && (
          <Button look="quiet" onClick={() => window.print()}>
            {t('register.print')}
          </Button>
        )}
      </p>
      {patient === null && (
        <p role="status">
          {erased ? t('file.erasedOn', [longDate(erased.day)]) : t('register.unknown')}
        </p>
      )}
      {patient !== null && opening !== null && (
        <NewEpisode
          profile={profile}
          patient={patient}
          cameBefore={opening.cameBefore}
          onOpened={() => setOpening(null)}
          onCancel={() => setOpening(null)}
        />
      )}
      {patient !== null && opening === null && (
        <PatientCard
          tag={tag}
          patient={patient}
          profile={profile}
          onNewEpisode={(cameBefore) => setOpening({ cameBefore })}
          withFileLink={false}
        />
      )}
      {person && (
        <>
          <Timeline tag={tag} facts={facts} profile={profile} names={names} />
          <OtherNames person={person} />
          <FileActions person={person} facts={facts} profile={profile} />
        </>
      )}
    </>
  );
}

async function readFile(ledger: Ledger, tag: string) {
  const [people, facts, { list }] = await Promise.all([
    readPeople(ledger, { under: tag }),
    factsOf(ledger, tag),
    readProfiles(ledger),
  ]);
  // Who wrote a line is worth a word where several could have.
  const names = list.length > 1 ? list : [];
  return { person: people[0] ?? null, facts, names };
}
