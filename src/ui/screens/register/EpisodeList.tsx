import { useState } from 'preact/hooks';
import { nameMatches } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { readCaseload, soonestFirst, type Case } from '../../caseload.ts';
import { useReading } from '../../hooks/reading.ts';
import { needsWatching } from '../../watch-list.ts';
import { EpisodeTable } from './EpisodeTable.tsx';

/** Every episode, the open ones first, by the limit that comes soonest. */
export function EpisodeList({ profile }: { profile: Profile }) {
  const [typed, setTyped] = useState('');
  const [watched, setWatched] = useState(false);
  const cases = useReading(`caseload ${profile.rpps}`, (ledger) => readCaseload(ledger, profile));
  if (cases.state === 'failed') return <Failure words={t('error.reading')} />;
  if (cases.state === 'reading') return <p role="status">{t('register.reading')}</p>;
  const toWatch = cases.value.filter(needsWatching);
  const shown = (watched ? toWatch : cases.value)
    .filter(({ patient }) => typed.trim() === '' || nameMatches(patient, typed))
    .toSorted(openFirst);
  if (cases.value.length === 0) return <p>{t('register.empty')}</p>;
  return (
    <>
      <div class="filters">
        <TextField
          id="register-search"
          label={t('popup.search')}
          value={typed}
          onInput={setTyped}
        />
        <label class="choice__option filters__watch">
          <input
            type="checkbox"
            checked={watched}
            onInput={(event) => setWatched(event.currentTarget.checked)}
          />
          {t('register.watch', [toWatch.length])}
        </label>
      </div>
      <p role="status" class="soft">
        {t('register.shown', shown.length)}
      </p>
      {shown.length > 0 && <EpisodeTable cases={shown} />}
    </>
  );
}

function openFirst(a: Case, b: Case): number {
  const closed = Number(a.episode.closedOn !== null) - Number(b.episode.closedOn !== null);
  return closed || soonestFirst(a, b);
}
