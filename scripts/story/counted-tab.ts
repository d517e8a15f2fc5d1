// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import type { Tab } from '../../test/e2e/drivers/driver.ts';

/** How often somebody pressed the mouse. */
export interface Clicks {
  count: number;
}

/** The same tab, with every click counted: those on a button, and the one that a field is entered with. */
export function countedTab(tab: Tab, clicks: Clicks): Tab {
  const count = () => {
    clicks.count += 1;
  };
  return {
    ...tab,
    click: (target, options) => {
      count();
      return tab.click(target, options);
    },
    fill: (target, text) => {
      count();
      return tab.fill(target, text);
    },
    closed: {
      ...tab.closed,
      click: (name) => {
        count();
        return tab.closed.click(name);
      },
      fill: (label, text) => {
        count();
        return tab.closed.fill(label, text);
      },
    },
  };
}
