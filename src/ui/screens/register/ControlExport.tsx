import { useState } from 'preact/hooks';
import { foldHistory, type Episode } from '../../../domain/episode.ts';
import type { Fact } from '../../../domain/facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Person } from '../../../ledger/people.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { regionWords } from '../../episode-words.ts';
import { useCommand } from '../../hooks/command.ts';
import { exportControl } from './export-control.ts';

interface ControlExportProps {
  person: Person;
  facts: readonly Fact[];
  profile: Profile;
}

/** « Dossier de contrôle »: one episode for the CPAM, apart from the patient's own file. */
export function ControlExport({ person, facts, profile }: ControlExportProps) {
  const { episodes } = foldHistory(facts);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const episode = episodes.find(({ id }) => id === chosen) ?? episodes.at(-1);
  if (episode === undefined) return null;
  const save = async (form: 'pdf' | 'json') => {
    setSaid(null);
    if (await run(() => exportControl({ person, facts, profile, episode, form }))) {
      setSaid(t('control.saved'));
    }
  };
  return (
    <section class="section no-print" aria-labelledby="control-title">
      <h2 id="control-title">{t('control.title')}</h2>
      <p class="soft">{t('control.hint')}</p>
      {episodes.length > 1 && (
        <SelectField
          id="control-episode"
          label={t('control.episode')}
          value={episode.id}
          options={episodes.map((one) => ({ value: one.id, words: nameOf(one) }))}
          onInput={setChosen}
        />
      )}
      <div class="actions">
        <Button busy={busy} onClick={() => void save('pdf')}>
          {t('control.pdf')}
        </Button>
        <Button look="quiet" busy={busy} onClick={() => void save('json')}>
          {t('control.json')}
        </Button>
      </div>
      <Done words={said} />
      <Failure words={failure} />
    </section>
  );
}

function nameOf(episode: Episode): string {
  return `${regionWords(episode)}, ${longDate(episode.openedOn)}`;
}
