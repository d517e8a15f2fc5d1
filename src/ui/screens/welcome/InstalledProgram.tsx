import { useState } from 'preact/hooks';
import { extensionUrl } from '../../../platform/browser.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done } from '../../components/Notice.tsx';

/** A program installed on the computer: what works without a page, and how to keep the icon at hand. */
export function InstalledProgram({ onUsed }: { onUsed: () => void }) {
  const [said, setSaid] = useState(false);
  const firefox = extensionUrl('').startsWith('moz-extension:');
  return (
    <>
      <p>{t('welcome.tool.installedIntro')}</p>
      <p>{t(firefox ? 'welcome.tool.pinFirefox' : 'welcome.tool.pinChromium')}</p>
      <Button
        look="primary"
        onClick={() => {
          onUsed();
          setSaid(true);
        }}
      >
        {t('welcome.tool.use')}
      </Button>
      <Done words={said ? t('welcome.tool.used') : null} />
    </>
  );
}
