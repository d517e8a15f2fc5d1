import { useMemo, useState } from 'preact/hooks';
import { allPatients, type KnownPatient } from '../../../ledger/read.ts';
import type { Person } from '../../../ledger/people.ts';
import type { Patient } from '../../../domain/patient.ts';
import { askWorker } from '../../../messages/send.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { wholeName } from '../../typed-name.ts';
import { namedBy, withWords } from '../popup/find-patient.ts';

interface JoinNameProps {
  person: Person;
  onDone: () => void;
}

/** « Réunir avec un autre nom »: search, choose, and confirm with both names and birth dates in sight. */
export function JoinName({ person, onDone }: JoinNameProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>('');
  const known = useReading('patients', allPatients);
  const { busy, failure, run } = useCommand();
  const others = useMemo(() => {
    const all = known.state === 'ready' ? known.value : [];
    return all.filter(({ tag }) => tag !== person.tag).map(withWords);
  }, [known, person.tag]);
  const found = namedBy(others, typed);
  const other = found.find(({ tag }) => tag === chosen);
  const join = async ({ tag }: KnownPatient) => {
    const request = { tag: person.tag, other: tag };
    if (await run(() => askWorker('ui/join-patients', request))) onDone();
  };
  return (
    <Form
      class="panel"
      onSubmit={() => {
        if (other) void join(other);
      }}
    >
      <TextField
        id="join-search"
        label={t('person.search')}
        value={typed}
        onInput={(text) => {
          setTyped(text);
          setChosen('');
        }}
      />
      <p role="status" class="soft">
        {typed.trim() !== '' && found.length === 0 && t('popup.noPatient')}
      </p>
      {found.length > 0 && (
        <Choice
          name="join-found"
          legend={t('popup.results')}
          value={chosen}
          options={found.map(({ tag, patient }) => ({ value: tag, words: born(patient) }))}
          onInput={setChosen}
        />
      )}
      {other && <p>{t('person.joinWhat', [born(person.patient), born(other.patient)])}</p>}
      <Failure words={failure} />
      <div class="actions">
        {other && (
          <Button type="submit" look="primary" busy={busy}>
            {t('person.joinNow')}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </Form>
  );
}

/** `ESSAI Camille, né(e) le 12/03/1980` */
function born(patient: Patient): string {
  return `${wholeName(patient)}, ${t('patient.bornOn', [shortDate(patient.birthDate)])}`;
}
