import { useState } from 'preact/hooks';
import type { Person } from '../../../ledger/people.ts';
import { askWorker } from '../../../messages/send.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmPanel } from '../../components/ConfirmPanel.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { wholeName } from '../../typed-name.ts';
import { JoinName } from './JoinName.tsx';

/** The other names of a person, each with the way to split it off, and the way to join one more. */
export function OtherNames({ person }: { person: Person }) {
  const [joining, setJoining] = useState(false);
  return (
    <section class="section no-print" aria-labelledby="names-title">
      <h2 id="names-title">{t('person.names')}</h2>
      {person.alsoKnownAs.length > 0 && (
        <ul class="sites">
          {person.alsoKnownAs.map((other) => (
            <OtherName key={other.tag} other={other} />
          ))}
        </ul>
      )}
      <div class="actions">
        <Button look="quiet" expanded={joining} onClick={() => setJoining(!joining)}>
          {t('person.join')}
        </Button>
      </div>
      {joining && <JoinName person={person} onDone={() => setJoining(false)} />}
    </section>
  );
}

function OtherName({ other }: { other: Person['alsoKnownAs'][number] }) {
  const [asking, setAsking] = useState(false);
  const { busy, failure, run } = useCommand();
  const name = wholeName(other.patient);
  const split = () => void run(() => askWorker('ui/split-patient', { tag: other.tag }));
  return (
    <li class="sites__row">
      <span>{t('person.alsoSeen', [name, shortDate(other.patient.birthDate)])}</span>
      <Button
        look="quiet"
        expanded={asking}
        label={t('person.splitOf', [name])}
        onClick={() => setAsking(!asking)}
      >
        {t('person.split')}
      </Button>
      {asking && (
        <ConfirmPanel
          action={t('person.splitNow')}
          look="plain"
          busy={busy}
          onConfirm={split}
          onCancel={() => setAsking(false)}
        >
          <p>{t('person.splitHint')}</p>
        </ConfirmPanel>
      )}
      <Failure words={failure} />
    </li>
  );
}
