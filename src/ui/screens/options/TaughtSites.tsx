import { readTeachings } from '../../../ledger/teachings.ts';
import { askWorker } from '../../../messages/send.ts';
import { fieldWords, roleWords } from '../../../messages/teach-words.ts';
import { t } from '../../../platform/words.ts';
import type { SiteFacts, TaughtField } from '../../../sites/facts.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { exportSite } from '../../site-file.ts';
import { ImportSite } from './ImportSite.tsx';

/** « Champs appris »: what was shown of each software, to take away, to give on, to take in. */
export function TaughtSites() {
  const teachings = useReading('teachings', readTeachings);
  const known = teachings.state === 'ready' ? teachings.value : [];
  return (
    <section class="taught" id="champs" aria-labelledby="taught-title">
      <h3 id="taught-title">{t('teach.list')}</h3>
      <p class="soft">{known.length === 0 ? t('teach.listEmpty') : t('teach.listIntro')}</p>
      {teachings.state === 'failed' && <Failure words={t('error.reading')} />}
      {known.map(({ origin, facts }) => (
        <TaughtSite key={origin} origin={origin} facts={facts} />
      ))}
      <ImportSite />
    </section>
  );
}

function TaughtSite({ origin, facts }: { origin: string; facts: SiteFacts }) {
  const entries = Object.entries(facts.paths).flatMap(([path, fields]) =>
    (fields ?? [null]).map((field: TaughtField | null) => ({ path, field })),
  );
  return (
    <section class="taught__site" aria-label={origin}>
      <div class="sites__row">
        <strong class="sites__origin">
          {facts.name === '' ? origin : `${facts.name} (${origin})`}
        </strong>
        <Button
          look="quiet"
          label={t('teach.exportOf', [origin])}
          onClick={() => exportSite(facts)}
        >
          {t('teach.export')}
        </Button>
      </div>
      <ul class="plain sites">
        {entries.map(({ path, field }) => (
          <TaughtRow key={`${path}|${JSON.stringify(field)}`} {...{ origin, path, field }} />
        ))}
      </ul>
    </section>
  );
}

interface TaughtRowProps {
  origin: string;
  path: string;
  field: TaughtField | null;
}

function TaughtRow({ origin, path, field }: TaughtRowProps) {
  const { busy, failure, run } = useCommand();
  const name = field === null ? t('teach.silentAt', [path]) : roleWords(field.role);
  return (
    <li class="sites__row">
      <span>
        {name}
        {field !== null && (
          <>
            <br />
            <span class="soft">{t('teach.at', [fieldWords(field), path])}</span>
          </>
        )}
      </span>
      <Button
        look="quiet"
        label={t('teach.removeOf', [name])}
        busy={busy}
        onClick={() => void run(() => askWorker('ui/forget-field', { origin, path, field }))}
      >
        {t('teach.remove')}
      </Button>
      <Failure words={failure} />
    </li>
  );
}
