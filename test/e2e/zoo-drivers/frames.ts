import type { Tab } from '../drivers/driver.ts';
import { keyIn, type ZooDriver } from './driver.ts';

/** Tab from the link before it leads into the first field of the frame; no selector reaches in there. */
async function enterInFrame(tab: Tab): Promise<void> {
  await tab.click({ css: '#rang' });
  await tab.press('Tab');
  await tab.press('Enter');
}

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  date: (tab, iso) => tab.fill({ css: '[name=date_3]' }, iso),
  bill: [{ press: '#creer' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyIn('Enter', '#exe_nom') },
    { what: 'Enter in a field of the frame', kind: 'slip', act: enterInFrame },
  ],
};
