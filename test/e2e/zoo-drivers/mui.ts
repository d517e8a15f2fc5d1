import { typeDate } from '../../../scripts/story/tool-actions.ts';
import { keyIn, type ZooDriver } from './driver.ts';

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  date: (tab, iso) => typeDate(tab, { role: 'group', name: /Date de séance/, nth: 2 }, iso),
  bill: [{ press: 'form button[type=submit]' }],
  ways: [
    {
      what: 'Enter in a field',
      kind: 'enter',
      act: keyIn('Enter', 'form tbody tr:nth-of-type(3) td:nth-of-type(3) input'),
    },
  ],
};
