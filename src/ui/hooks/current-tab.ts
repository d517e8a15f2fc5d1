import { useEffect, useState } from 'preact/hooks';
import { watchTabs } from '../../platform/tab-changes.ts';
import { NO_TAB, readCurrentTab, type Beside, type CurrentTab } from '../current-tab.ts';

/**
 * The tab in front; null while it is being asked. A popup asks once, as it opens; what stays open beside the
 * tabs of its window asks again whenever they change.
 */
export function useCurrentTab(beside: Beside = 'focused'): CurrentTab | null {
  const [tab, setTab] = useState<CurrentTab | null>(null);
  useEffect(() => {
    let latest = 0;
    const read = () => {
      latest += 1;
      const mine = latest;
      const show = (next: CurrentTab) => {
        // An answer that comes late is of a tab that is in front no more.
        if (mine === latest) setTab((before) => (isSame(before, next) ? before : next));
      };
      readCurrentTab(beside).then(show, () => show(NO_TAB));
    };
    read();
    const stop = beside === 'own' ? watchTabs(read) : () => {};
    return () => {
      latest += 1;
      stop();
    };
  }, [beside]);
  return tab;
}

/** The same said again draws nothing: a form that she has begun in the panel stays as it is. */
function isSame(one: CurrentTab | null, other: CurrentTab): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
