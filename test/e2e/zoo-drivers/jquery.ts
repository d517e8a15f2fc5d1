import { french } from '../../tools/kit/dates.ts';
import { keyIn, typeInto, type ZooDriver } from './driver.ts';

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  date: (tab, iso) => typeInto(tab, '[name="actes[2][date]"]', french(iso).replaceAll('/', '')),
  bill: [{ press: '.btn-fact' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyIn('Enter', '[name="actes[2][montant]"]') },
    {
      what: '« Sécuriser »',
      kind: 'other',
      act: (tab) => tab.click({ css: '.btn-secur' }),
    },
    { what: 'F8', kind: 'slip', act: keyIn('F8', '[name=note]') },
  ],
};
