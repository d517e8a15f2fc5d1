import type { ReadPreset } from '../../../domain/preset.ts';
import { readKeeping, type Keeping as Kept } from '../../../ledger/keeping.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { DEFAULT_RETENTION, RETENTIONS } from '../../../domain/retention.ts';
import { Button } from '../../components/Button.tsx';
import { Failure, Notice } from '../../components/Notice.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { usePreset } from '../../hooks/preset.ts';
import { useReading } from '../../hooks/reading.ts';
import { presetBy } from '../../preset-words.ts';
import { retentionWords } from '../../retention-words.ts';
import { Rebuild } from './Rebuild.tsx';

/** « Conservation »: how long, and what a clock that leapt means for it. */
export function Keeping() {
  const keeping = useReading('keeping', readKeeping);
  const preset = usePreset();
  const { busy, failure, run } = useCommand();
  if (keeping.state === 'reading') return null;
  if (keeping.state === 'failed') return <Failure words={t('error.reading')} />;
  const { months, leapt, trusted, purgedOn } = keeping.value;
  return (
    <section class="section" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{t('keeping.title')}</h2>
      {leapt !== null && (
        <Notice look="warn">
          <p>{t('keeping.leapt', [trusted === null ? '' : longDate(trusted), longDate(leapt)])}</p>
          <Button busy={busy} onClick={() => void run(() => askWorker('ui/trust-clock', {}))}>
            {t('keeping.trust')}
          </Button>
        </Notice>
      )}
      <SelectField
        id="retention"
        label={t('keeping.label')}
        hint={t('keeping.hint')}
        note={presetWords(keeping.value, preset)}
        value={String(months)}
        options={RETENTIONS.map((value) => ({
          value: String(value),
          words: retentionWords(value),
        }))}
        warning={months < DEFAULT_RETENTION ? t('keeping.short') : null}
        onInput={(value) => {
          const chosen = RETENTIONS.find((retention) => String(retention) === value);
          if (chosen) void run(() => askWorker('ui/set-retention', { months: chosen }));
        }}
      />
      {purgedOn !== null && <p class="soft">{t('keeping.purgedOn', [longDate(purgedOn)])}</p>}
      <Failure words={failure} />
      <Rebuild />
    </section>
  );
}

/** « réglé par votre CPTS », or what it proposes where she keeps files for another time. */
function presetWords({ months }: Kept, read: ReadPreset): string | null {
  const proposed = read.preset.retentionMonths;
  if (read === null || proposed === null) return null;
  const by = presetBy(read.preset);
  if (proposed === months) return t('preset.by', [by]);
  return t('preset.retentionOther', [by, retentionWords(proposed)]);
}
