import type { Tab } from './drivers/driver.ts';

/** Reads the words of the sheet on screen, types back the two that are asked, and gives them all. */
export async function typeSheet(tab: Tab): Promise<string[]> {
  await tab.waitFor({ css: '.recovery__words li', nth: 11 });
  const words = await tab.evaluate<string[]>(
    `return [...document.querySelectorAll('.recovery__words li')].map((li) => li.textContent);`,
  );
  await tab.click({ role: 'button', name: 'J’ai la fiche, continuer' });
  await tab.waitFor({ css: '[id^=recovery-word]', nth: 1 });
  const asked = await tab.evaluate<string[]>(
    `return [...document.querySelectorAll('input[id^=recovery-word]')].map(({ id }) => id);`,
  );
  for (const id of asked) {
    await tab.fill({ css: `#${id}` }, words[Number(id.split('-').at(-1)) - 1] ?? '');
  }
  await tab.click({ role: 'button', name: 'Vérifier et terminer' });
  return words;
}
