import type { Verdict } from '../domain/verdict.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/words.ts';

/** `5`, `8`, `9!`, a padlock, or nothing: the count of the patient on the tab's screen. */
export async function showBadge(tabId: number, verdict: Verdict | null): Promise<void> {
  await show(tabId, { ...badgeOf(verdict), title: t('extension.name') });
}

/** A quiet « ? »: this may be a billing form that could be learnt. */
export async function showPossible(tabId: number): Promise<void> {
  await show(tabId, { text: '?', color: '#4a4a4a', title: t('teach.possible') });
}

/** The page does not let the overlay stand: said where no page reaches. */
export async function showUnwatched(tabId: number): Promise<void> {
  await show(tabId, { text: '!', color: '#a8071a', title: t('overlay.unwatched') });
}

interface Shown {
  text: string;
  color: string;
  title: string;
}

async function show(tabId: number, { text, color, title }: Shown): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab closed in between: there is nothing to show the count on.
  }
}

/** Text and colour; the text alone carries the meaning. */
export function badgeOf(verdict: Verdict | null): { text: string; color: string } {
  if (verdict === null) return { text: '', color: '#1f5f8b' };
  const { standing, total, limit } = verdict;
  if (standing.kind === 'locked') return { text: '🔒', color: '#4a4a4a' };
  if (verdict.episode === null) return { text: '', color: '#1f5f8b' };
  if (standing.kind === 'uncapped') return { text: String(total), color: '#1f5f8b' };
  if (standing.kind === 'exceeds' || total > limit) return { text: `${total}!`, color: '#a8071a' };
  return { text: String(total), color: total >= limit ? '#8a5200' : '#1f5f8b' };
}
