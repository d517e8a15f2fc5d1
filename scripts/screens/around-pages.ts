import type { ShownScreen } from './screen.ts';

const ON_CARD = {
  moment: 'practice',
  address: '/popup.html',
  width: 380,
  ready: '.day__list',
} as const;

/** The card of the first patient of the day, with one of its panels open. */
function panel(name: string, words: RegExp): ShownScreen {
  return {
    name,
    ...ON_CARD,
    act: async (tab) => {
      await tab.click({ css: '.day__name' });
      await tab.click({ role: 'button', name: /^(Autres gestes|Other actions)$/ });
      await tab.click({ role: 'button', name: words });
      await tab.waitFor({ css: '.panel' });
    },
  };
}

/** What is recorded around the sessions, on the card and for several at once. */
export const AROUND_PAGES: readonly ShownScreen[] = [
  panel('popup-documents', /^(Bilan et compte rendu|Assessment and report)$/),
  panel('popup-event', /^(Événement indésirable|Adverse event)$/),
  panel('popup-close', /^(Terminer l’épisode|Close the episode)$/),
  {
    name: 'register-closing',
    moment: 'practice',
    address: '/register.html',
    ready: '.table',
    act: async (tab) => {
      await tab.click({
        role: 'button',
        name: /^(Terminer plusieurs épisodes|Close several episodes)$/,
      });
      await tab.click({ css: '#bulk-all' });
      await tab.waitFor({ css: '.table__tick input:checked' });
    },
  },
  {
    name: 'register-closing-check',
    moment: 'practice',
    address: '/register.html',
    ready: '.table',
    act: async (tab) => {
      await tab.click({
        role: 'button',
        name: /^(Terminer plusieurs épisodes|Close several episodes)$/,
      });
      await tab.click({ css: '#bulk-all' });
      await tab.evaluate(
        `const result = document.querySelector('#bulk-result');
         result.value = 'improved';
         result.dispatchEvent(new Event('input', { bubbles: true }));
         return null;`,
      );
      await tab.click({ css: '.bulk form button[type=submit]' });
      await tab.waitFor({ css: '.bulk__list' });
    },
  },
];
