import { t } from '../platform/words.ts';
import type { Verdict } from '../domain/verdict.ts';
import { button, type Part } from './draw.ts';
import type { Showing } from './showing.ts';
import { countWords, toneOf } from './standing-words.ts';
import { trusted } from './trusted.ts';

/** The card when it is folded: count, days left and what is open, in as few words as they take. */
export function pill({ screen, isSeen }: Showing, onExpand: () => void): Part {
  const words = pillWords(screen.assessment?.verdict);
  return button(words, trusted(isSeen, onExpand), {
    key: 'pill',
    class: `card pill ${toneOf(screen)}`,
    'aria-expanded': 'false',
    'aria-label': `${t('overlay.expand')} : ${words}`,
  });
}

function pillWords(verdict: Verdict | undefined): string {
  if (verdict?.episode) return shortWords(verdict);
  return verdict?.standing.kind === 'not-concerned' ? t('overlay.beforeDoctor') : t('ask.title');
}

function shortWords(verdict: Verdict): string {
  const { count, total, limit, daysLeft, standing } = verdict;
  // Where nothing limits the sessions, the words say why.
  if (standing.kind === 'uncapped') return countWords(verdict);
  const parts = [
    t('overlay.pill', [String(total), String(limit)]),
    daysWords(daysLeft),
    count.possible > 0 ? t('overlay.pillToConfirm') : '',
  ];
  return parts.filter(Boolean).join(' \u00b7 ');
}

function daysWords(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  return daysLeft < 0 ? t('overlay.over') : t('overlay.pillDays', [String(daysLeft)]);
}
