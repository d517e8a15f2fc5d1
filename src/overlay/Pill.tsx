import { t } from '../platform/words.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Screen } from '../page/view.ts';
import { countWords, toneOf } from './standing-words.ts';
import { trusted, type IsSeen } from './trusted.ts';

interface PillProps {
  screen: Screen;
  isSeen: IsSeen;
  onExpand: () => void;
}

/** The card when it is folded: the count and nothing else. */
export function Pill({ screen, isSeen, onExpand }: PillProps) {
  const verdict = screen.assessment?.verdict;
  const words = pillWords(verdict);
  return (
    <button
      type="button"
      class={`card pill ${toneOf(screen)}`}
      aria-expanded="false"
      aria-label={`${t('overlay.expand')} : ${words}`}
      onClick={trusted(isSeen, onExpand)}
    >
      {words}
    </button>
  );
}

function pillWords(verdict: Verdict | undefined): string {
  if (verdict?.episode) return countWords(verdict);
  return verdict?.standing.kind === 'not-concerned' ? t('overlay.beforeDoctor') : t('ask.title');
}
