import { useEffect, useState } from 'preact/hooks';
import {
  readBrowserSettings,
  watchBrowserSettings,
  type BrowserSettings,
} from '../../platform/browser-settings.ts';

/** What she chose for this browser, live; null while it is being read. */
export function useBrowserSettings(): BrowserSettings | null {
  const [settings, setSettings] = useState<BrowserSettings | null>(null);
  useEffect(() => {
    let wanted = true;
    void readBrowserSettings().then((read) => wanted && setSettings(read));
    const stop = watchBrowserSettings(setSettings);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return settings;
}
