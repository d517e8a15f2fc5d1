import { useState } from 'preact/hooks';
import { readSites } from '../../../ledger/read.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { switchOff, switchOn } from '../../site-switch.ts';

/** Switches Neuvième on or off on the software of the current tab. */
export function SiteSwitch({ origin }: { origin: string }) {
  const sites = useReading('sites', readSites);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  if (sites.state !== 'ready') return null;
  const host = new URL(origin).host;
  const enabled = sites.value.includes(origin);
  const enable = () => {
    // First of all, in the click itself: the browser asks for nothing later than that.
    const answer = switchOn(origin);
    void run(async () => setSaid((await answer) ? t('popup.siteOn') : t('popup.siteRefused')));
  };
  const disable = () =>
    void run(async () => {
      await switchOff(origin, sites.value);
      setSaid(t('popup.siteOff'));
    });
  return (
    <section class="site" aria-label={t('popup.site')}>
      <Button look={enabled ? 'quiet' : 'plain'} busy={busy} onClick={enabled ? disable : enable}>
        {enabled ? t('popup.disableSite', [host]) : t('popup.enableSite', [host])}
      </Button>
      <Done words={said} />
      <Failure words={failure} />
    </section>
  );
}
