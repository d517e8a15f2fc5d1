import { useEffect, useState } from 'preact/hooks';
import { hasSidePanel, openSidePanel, ownWindow } from '../../../platform/side-panel.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { isInTab } from '../../current-tab.ts';

/** « Garder ouvert à côté »: the same view beside the software, until she closes it. */
export function KeepOpen() {
  const [window_, setWindow] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // Known before the click: what is awaited in it would make it no gesture any more.
    ownWindow().then(setWindow, () => setWindow(null));
  }, []);
  if (!hasSidePanel() || window_ === null) return null;
  const open = () => {
    openSidePanel(window_).then(
      async () => {
        if (!(await isInTab())) window.close();
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <Button look="quiet" onClick={open}>
        {t('panel.keepOpen')}
      </Button>
      <Failure words={failed ? t('panel.notOpened') : null} />
    </>
  );
}
