import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { LONG_IDLE_MINUTES, SHARED_IDLE_MINUTES } from '../../../vault/vault.ts';

/** After how long without anybody it locks: a working day, some hours, or the short time of a shared post. */
const CHOICES = [LONG_IDLE_MINUTES, 240, 60, SHARED_IDLE_MINUTES] as const;

export function IdleChoice({ minutes }: { minutes: number }) {
  const { failure, run } = useCommand();
  return (
    <>
      <Choice
        name="idle"
        legend={t('vault.idle')}
        value={String(minutes)}
        options={CHOICES.map((value) => ({ value: String(value), words: t(WORDS[value]) }))}
        onInput={(value) => void run(() => askWorker('ui/set-idle', { minutes: Number(value) }))}
      />
      <p class="field__note field__note--hint">{t('vault.idleHint')}</p>
      <Failure words={failure} />
    </>
  );
}

const WORDS = {
  600: 'vault.idle600',
  240: 'vault.idle240',
  60: 'vault.idle60',
  15: 'vault.idle15',
} as const;
