import type { Tab } from '../drivers/driver.ts';
import type { ZooDriver } from './driver.ts';

/** Into the field of the RPPS, in its open root, then a key. */
const keyInRpps = (key: string) => async (tab: Tab) => {
  await tab.evaluate(
    `document.querySelector('[name=numero_rpps]').shadowRoot.querySelector('input').focus()`,
  );
  await tab.press(key);
};

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  // The date itself is in a closed root: the component is told, as its own calendar would.
  date: (tab, iso) =>
    tab.evaluate(
      `const acts = document.querySelector('lk-acts').shadowRoot;
       const last = [...acts.querySelectorAll('lk-act')].at(-1);
       last.shadowRoot.querySelector('lk-date').value = args[0];`,
      iso,
    ),
  bill: [{ press: '.facturer' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyInRpps('Enter') },
    { what: 'Ctrl + Entrée', kind: 'slip', act: keyInRpps('Control+Enter') },
  ],
};
