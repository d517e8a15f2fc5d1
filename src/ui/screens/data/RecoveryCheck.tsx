import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { drawBelow, isWord, placesToAsk } from './recovery-check.ts';

interface RecoveryCheckProps {
  words: readonly string[];
  onRight: () => void | Promise<void>;
  onBack: () => void;
}

const idOf = (place: number) => `recovery-word-${place + 1}`;

/** Asks two words of the sheet back: a sheet that nobody kept opens nothing. */
export function RecoveryCheck({ words, onRight, onBack }: RecoveryCheckProps) {
  const [places] = useState(() => placesToAsk(words.length, drawBelow));
  const [typed, setTyped] = useState<Record<number, string>>({});
  const [told, setTold] = useState(false);
  const { busy, failure, run } = useCommand();
  const isWrong = (place: number) => !isWord(typed[place] ?? '', words[place]);
  useEffect(() => document.getElementById(idOf(places[0] ?? 0))?.focus(), []);
  const check = () => {
    setTold(true);
    const wrong = places.find(isWrong);
    if (wrong === undefined) void run(async () => onRight());
    else document.getElementById(idOf(wrong))?.focus();
  };
  return (
    <Form class="recovery" onSubmit={() => check()}>
      <p>{t('recovery.check')}</p>
      <div class="pair">
        {places.map((place) => (
          <TextField
            key={place}
            id={idOf(place)}
            label={t('recovery.word', [String(place + 1)])}
            value={typed[place] ?? ''}
            onInput={(word) => setTyped({ ...typed, [place]: word })}
            error={told && isWrong(place) ? t('recovery.wrongWord') : null}
            required
          />
        ))}
      </div>
      <Failure words={failure} />
      <div class="actions">
        <Button type="submit" look="primary" busy={busy}>
          {t('recovery.confirm')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('recovery.seeAgain')}
        </Button>
      </div>
    </Form>
  );
}
