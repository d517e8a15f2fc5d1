import { useState } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import type { SiteFacts } from '../../../sites/facts.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { switchOn } from '../../site-switch.ts';

interface KnownToolProps {
  tool: SiteFacts;
  /** Sites that are switched on. */
  origins: readonly string[];
}

/** A tool whose address is known: one click, and the browser's own question. */
export function KnownTool({ tool: { name, origins: own }, origins }: KnownToolProps) {
  const { busy, failure, run } = useCommand();
  const [said, setSaid] = useState<string | null>(null);
  const hosts = own.map((origin) => new URL(origin).host).join(', ');
  const on = own.every((origin) => origins.includes(origin));
  const enable = () => {
    // First of all, in the click itself: the browser asks for nothing later than that.
    const answer = switchOn(...own);
    void run(async () => setSaid((await answer) ? null : t('options.refused')));
  };
  return (
    <>
      <p class="soft">{t('welcome.tool.screens')}</p>
      {!on && (
        <>
          <Button look="primary" busy={busy} onClick={enable}>
            {t('welcome.tool.enable', [name])}
          </Button>
          <p class="soft">{t('welcome.tool.enableHint', [hosts])}</p>
        </>
      )}
      <Done words={on ? t('welcome.tool.on', [hosts]) : said} />
      <Failure words={failure} />
    </>
  );
}
