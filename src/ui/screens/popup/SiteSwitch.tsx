import { useState } from 'preact/hooks';
import { readSites } from '../../../ledger/read.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { PausedNote } from '../../components/PausedNote.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { switchOff, switchOn } from '../../site-switch.ts';

interface SiteSwitchProps {
  origin: string;
  /** Sites of the frames on its page, asked for together with it. */
  frames: readonly string[];
}

/** Switches Neuvième on or off on the software of the current tab. */
export function SiteSwitch({ origin, frames }: SiteSwitchProps) {
  const sites = useReading('sites', readSites);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  if (sites.state !== 'ready') return null;
  const host = new URL(origin).host;
  const enabled = sites.value.includes(origin);
  const missing = frames.filter((frame) => !sites.value.includes(frame));
  const hosts = missing.map((frame) => new URL(frame).host).join(', ');
  const enable = () => {
    // First of all, in the click itself: the browser asks for nothing later than that.
    const answer = enabled ? switchOn(...missing) : switchOn(origin, ...missing);
    void run(async () => setSaid((await answer) ? t('popup.siteOn') : t('popup.siteRefused')));
  };
  const disable = () =>
    void run(async () => {
      await switchOff(origin, sites.value);
      setSaid(t('popup.siteOff'));
    });
  return (
    <section class="site" aria-label={t('popup.site')}>
      <PausedNote origin={origin} />
      <Button look={enabled ? 'quiet' : 'plain'} busy={busy} onClick={enabled ? disable : enable}>
        {enabled ? t('popup.disableSite', [host]) : t('popup.enableSite', [host])}
      </Button>
      {missing.length > 0 && <p class="soft">{t('popup.frames', [hosts])}</p>}
      {missing.length > 0 && enabled && (
        <Button busy={busy} onClick={enable}>
          {t('popup.enableFrames', [hosts])}
        </Button>
      )}
      <Done words={said} />
      <Failure words={failure} />
    </section>
  );
}
