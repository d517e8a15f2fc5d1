import { readSiteRows } from '../../ledger/pauses.ts';
import { askWorker } from '../../messages/send.ts';
import { systemClock } from '../../platform/clock.ts';
import { t } from '../../platform/words.ts';
import { useCommand } from '../hooks/command.ts';
import { useReading } from '../hooks/reading.ts';
import { pauseWords } from '../pause-words.ts';
import { Button } from './Button.tsx';
import { Failure, Notice } from './Notice.tsx';

/** Says that a site is paused, with the way out; nothing while it is watched. */
export function PausedNote({ origin }: { origin: string }) {
  const sites = useReading('sites', readSiteRows);
  const { busy, failure, run } = useCommand();
  const site = sites.state === 'ready' ? sites.value.find((one) => one.origin === origin) : null;
  const words = site ? pauseWords(site, systemClock()) : null;
  if (words === null) return null;
  return (
    <Notice look="warn">
      <p>{t('pause.here', [new URL(origin).host, words])}</p>
      <Button busy={busy} onClick={() => void run(() => askWorker('ui/resume-site', { origin }))}>
        {t('pause.resume')}
      </Button>
      <Failure words={failure} />
    </Notice>
  );
}
