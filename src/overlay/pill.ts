import { t } from '../platform/words.ts';
import type { Verdict } from '../domain/verdict.ts';
import { button, type Part } from './draw.ts';
import type { Showing } from './showing.ts';
import { countWords, toneOf } from './standing-words.ts';
import { trusted } from './trusted.ts';

/** The card when it is folded: the count and nothing else. */
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
  if (verdict?.episode) return countWords(verdict);
  return verdict?.standing.kind === 'not-concerned' ? t('overlay.beforeDoctor') : t('ask.title');
}
