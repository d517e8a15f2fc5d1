import type { Verdict } from '../domain/verdict.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/words.ts';

/** `5`, `8`, `9!`, a padlock, or nothing: the count of the patient on the tab's screen. */
export async function showBadge(tabId: number, verdict: Verdict | null): Promise<void> {
  await show(tabId, badgeOf(verdict));
}

/** A quiet « ? »: this may be a billing form that could be learnt. */
export async function showPossible(tabId: number): Promise<void> {
  await show(tabId, { text: '?', color: GREY, title: t('badge.possible') });
}

/** The page does not let the overlay stand: said where no page reaches. */
export async function showUnwatched(tabId: number): Promise<void> {
  await show(tabId, { text: '!', color: RED, title: t('badge.unwatched') });
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

/**
 * Text, colour and words; neither a name nor a complaint, since anybody sees the toolbar. What is due around the
 * sessions stands in the words: the text stays the count.
 */
export function badgeOf(verdict: Verdict | null): Shown {
  const shown = countOf(verdict);
  const due = verdict?.duties.filter(({ severity }) => severity !== 'info').length ?? 0;
  if (due === 0 || shown.text === '') return shown;
  return { ...shown, title: `${shown.title} · ${t('due.badge', due)}` };
}

function countOf(verdict: Verdict | null): Shown {
  const nothing = { text: '', color: CALM, title: t('extension.name') };
  if (verdict === null) return nothing;
  const { standing, total, limit } = verdict;
  if (standing.kind === 'locked') return { text: '🔒', color: GREY, title: t('badge.locked') };
  if (verdict.episode === null) return nothing;
  const of: [string, string] = [String(total), String(limit)];
  if (standing.kind === 'uncapped') {
    return { text: String(total), color: CALM, title: t('badge.uncapped', total, of) };
  }
  if (standing.kind === 'exceeds' || total > limit) {
    return { text: `${total}!`, color: RED, title: t('badge.beyond', total, of) };
  }
  const title = t(total === limit ? 'badge.last' : 'badge.count', total, of);
  return { text: String(total), color: total >= limit ? AMBER : CALM, title };
}

const CALM = '#1f5f8b';
const GREY = '#4a4a4a';
const AMBER = '#8a5200';
const RED = '#a8071a';
