import { askWorker } from '../../../messages/send.ts';
import { systemClock } from '../../../platform/clock.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import type { Command } from '../../hooks/command.ts';
import { endOfToday } from '../../pause-words.ts';

interface PauseButtonsProps extends Pick<Command, 'busy' | 'run'> {
  origin: string;
  paused: boolean;
}

/** Leaves a site alone, until tomorrow or until she resumes; its grant stays. */
export function PauseButtons({ origin, paused, busy, run }: PauseButtonsProps) {
  const pause = (until: number | null) =>
    void run(() => askWorker('ui/pause-site', { origin, until }));
  if (paused) {
    return (
      <Button
        label={t('pause.resumeOf', [origin])}
        busy={busy}
        onClick={() => void run(() => askWorker('ui/resume-site', { origin }))}
      >
        {t('pause.resume')}
      </Button>
    );
  }
  return (
    <>
      <Button
        look="quiet"
        label={t('pause.todayOf', [origin])}
        busy={busy}
        onClick={() => pause(endOfToday(systemClock()))}
      >
        {t('pause.today')}
      </Button>
      <Button
        look="quiet"
        label={t('pause.openOf', [origin])}
        busy={busy}
        onClick={() => pause(null)}
      >
        {t('pause.open')}
      </Button>
    </>
  );
}
