import { french } from '../../tools/kit/dates.ts';
import { keyIn, typeInto, type ZooDriver } from './driver.ts';

const EXECUTANT = '[data-bloc=executant] [formcontrolname=nom]';

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  date: (tab, iso) => typeInto(tab, '[data-seance="2"] [formcontrolname=dateSeance]', french(iso)),
  bill: [{ press: '[data-action=facturer]' }, { press: '[data-action=securiser]' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyIn('Enter', EXECUTANT) },
    { what: 'F9', kind: 'slip', act: keyIn('F9', EXECUTANT) },
  ],
};
