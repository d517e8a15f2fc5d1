import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { hasSite } from '../../platform/permissions.ts';

/** Whether the browser granted a site, followed as the grant comes and goes; null while asking. */
export function useGrant(origin: string): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = () => {
      hasSite(origin).then(
        (answer) => wanted && setGranted(answer),
        () => wanted && setGranted(false),
      );
    };
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      wanted = false;
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [origin]);
  return granted;
}
