import { daysAgo, dateSessions, pressUntilStopped } from '../story/tool-actions.ts';
import type { ShownScreen } from './screen.ts';

const HOSTED = { moment: 'practice', hosted: true, height: 800, width: 1200 } as const;
const invoiceOf =
  (patient: number): ShownScreen['address'] =>
  ({ tool }) =>
    `${tool.origin}/patients/${patient}/traitements/${patient}/factures/nouvelle`;

/** The overlay where it lives: on the demo tool, in French, as its seed and ours name the patients. */
export const HOSTED_SCREENS: readonly ShownScreen[] = [
  {
    name: 'overlay-asks',
    ...HOSTED,
    address: invoiceOf(4),
    act: async ({ closed }) => void (await closed.waitForText('Pas de diagnostic médical')),
  },
  {
    name: 'overlay-opens',
    ...HOSTED,
    address: invoiceOf(4),
    act: async ({ closed }) => {
      await closed.click('Pas de diagnostic médical');
      await closed.waitForText('Ouvrir l’épisode');
    },
  },
  {
    name: 'overlay-filled',
    ...HOSTED,
    address: invoiceOf(1),
    act: async ({ closed }) => {
      await closed.click(/genou/);
      await closed.waitForText('Prescripteur rempli');
    },
  },
  {
    name: 'overlay-stop',
    ...HOSTED,
    address: invoiceOf(7),
    act: async (tab) => {
      await tab.closed.click(/épaule/);
      await tab.closed.waitForText('Prescripteur rempli');
      await dateSessions(tab, [daysAgo(0)]);
      await pressUntilStopped(tab);
    },
  },
];
