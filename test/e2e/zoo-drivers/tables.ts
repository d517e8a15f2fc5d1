import { french } from '../../tools/kit/dates.ts';
import { keyIn, typeInto, type ZooDriver } from './driver.ts';

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  async date(tab, iso) {
    await typeInto(tab, '[name=d0]', french(iso));
    await typeInto(tab, '[name=c0]', 'VSM 8,08');
    await typeInto(tab, '[name=m0]', '17,86');
  },
  bill: [{ press: '[name=val]' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyIn('Enter', '[name=p3]') },
    {
      what: '« Valider + lot »',
      kind: 'other',
      act: (tab) => tab.click({ css: '[name=lot]' }),
    },
    { what: 'F10', kind: 'slip', act: keyIn('F10', '[name=obs]') },
  ],
};
