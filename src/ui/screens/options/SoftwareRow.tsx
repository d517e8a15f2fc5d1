import type { SiteRow } from '../../../ledger/front.ts';
import { systemClock } from '../../../platform/clock.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useGrant } from '../../hooks/grant.ts';
import { pauseWords } from '../../pause-words.ts';
import { switchOff, switchOn } from '../../site-switch.ts';
import { PauseButtons } from './PauseButtons.tsx';

/** One site: its address, whether the browser granted it, whether it is paused, and the way to switch it off. */
export function SoftwareRow({ site, all }: { site: SiteRow; all: readonly string[] }) {
  const { origin } = site;
  const granted = useGrant(origin);
  const { busy, failure, run } = useCommand();
  const paused = pauseWords(site, systemClock());
  const grant = () => {
    const answer = switchOn(origin);
    void run(() => answer);
  };
  const state = granted === null ? '' : granted ? t('options.granted') : t('options.waiting');
  return (
    <li class="sites__row">
      <span>
        <strong class="sites__origin">{origin}</strong>
        <br />
        <span class="soft">
          {state}
          {paused !== null && `, ${paused}`}
        </span>
      </span>
      <span class="actions">
        {granted === false && (
          <Button label={t('options.grantOf', [origin])} busy={busy} onClick={grant}>
            {t('options.grant')}
          </Button>
        )}
        {granted === true && (
          <PauseButtons origin={origin} paused={paused !== null} busy={busy} run={run} />
        )}
        <Button
          look="quiet"
          label={t('options.switchOffOf', [origin])}
          busy={busy}
          onClick={() => void run(() => switchOff(origin, all))}
        >
          {t('options.switchOff')}
        </Button>
      </span>
      <Failure words={failure} />
    </li>
  );
}
