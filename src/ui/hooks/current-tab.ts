import { useEffect, useState } from 'preact/hooks';
import { readCurrentTab, type CurrentTab } from '../current-tab.ts';

/** The tab in front when the popup opened; null while it is being asked. */
export function useCurrentTab(): CurrentTab | null {
  const [tab, setTab] = useState<CurrentTab | null>(null);
  useEffect(() => {
    readCurrentTab().then(setTab, () => setTab({ draft: null, origin: null }));
  }, []);
  return tab;
}
