import { useEffect, useState } from 'preact/hooks';
import { NO_TAB, readCurrentTab, type CurrentTab } from '../current-tab.ts';

/** The tab in front when the popup opened; null while it is being asked. */
export function useCurrentTab(): CurrentTab | null {
  const [tab, setTab] = useState<CurrentTab | null>(null);
  useEffect(() => {
    readCurrentTab().then(setTab, () => setTab(NO_TAB));
  }, []);
  return tab;
}
