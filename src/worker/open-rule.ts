import { browser, extensionUrl } from '../platform/browser.ts';
import { ruleById } from '../rules/catalogue.ts';
import { Refusal } from './refusal.ts';

/**
 * Opens a rule's line in « Textes et règles », in a tab beside the page that asked.
 * @throws Refusal `bad-message` for an id that no rule has
 */
export async function openRule(id: string): Promise<void> {
  const rule = ruleById(id);
  if (rule === undefined) throw new Refusal('bad-message');
  await browser.tabs.create({ url: extensionUrl(`/rules.html#${rule.id}`) });
}
