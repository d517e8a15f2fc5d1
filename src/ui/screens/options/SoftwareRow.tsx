import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useGrant } from '../../hooks/grant.ts';
import { switchOff, switchOn } from '../../site-switch.ts';

/** One site: its address, whether the browser granted it, and the way to switch it off. */
export function SoftwareRow({ origin, all }: { origin: string; all: readonly string[] }) {
  const granted = useGrant(origin);
  const { busy, failure, run } = useCommand();
  const grant = () => {
    const answer = switchOn(origin);
    void run(() => answer);
  };
  return (
    <li class="sites__row">
      <span>
        <strong class="sites__origin">{origin}</strong>
        <br />
        <span class="soft">
          {granted === null ? '' : granted ? t('options.granted') : t('options.waiting')}
        </span>
      </span>
      <span class="actions">
        {granted === false && (
          <Button label={t('options.grantOf', [origin])} busy={busy} onClick={grant}>
            {t('options.grant')}
          </Button>
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
