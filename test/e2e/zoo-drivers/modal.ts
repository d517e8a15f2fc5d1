import { french } from '../../tools/kit/dates.ts';
import { keyIn, typeInto, type ZooDriver } from './driver.ts';

const digits = (iso: string) => french(iso).replaceAll('/', '');

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  date: (tab, iso) => typeInto(tab, '[name=seance_4_date]', digits(iso)),
  bill: [{ press: '#valider' }, { press: '#securiser', tick: '#atteste' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyIn('Enter', '[name=seance_4_montant]') },
  ],
};
