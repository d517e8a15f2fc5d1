import { keyIn, type ZooDriver } from './driver.ts';

export const driver: ZooDriver = {
  direct: 'invoice-direct',
  doctor: 'invoice-doctor',
  date: (tab, iso) => tab.fill({ css: '[data-ligne="2"] [data-champ=executeLe] input' }, iso),
  bill: [{ press: '[data-action=valider]' }, { press: '[data-action=securiser]' }],
  ways: [
    { what: 'Enter in a field', kind: 'enter', act: keyIn('Enter', '[name=exeNom]') },
    { what: 'F8', kind: 'slip', act: keyIn('F8', '[name=exeNom]') },
  ],
};
