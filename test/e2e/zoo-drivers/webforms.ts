import { french } from '../../tools/kit/dates.ts';
import { keyIn, typeInto, type ZooDriver } from './driver.ts';

export const driver: ZooDriver = {
  direct: 'invoice-no-kind',
  doctor: 'invoice-doctor',
  date: (tab, iso) => typeInto(tab, '#ctl00_cph_gvActes_ctl05_txtDateExec', french(iso)),
  bill: [{ press: '#ctl00_cph_btnEnregistrer' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyIn('Enter', '#ctl00_cph_txtPrescNumFact') },
    {
      what: '« Facturer », whose javascript: address calls form.submit()',
      kind: 'slip',
      act: (tab) => tab.click({ css: '#ctl00_cph_lnkFacturer' }),
    },
  ],
};
