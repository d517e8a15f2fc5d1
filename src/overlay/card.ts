import { t } from '../platform/words.ts';
import { askParts, type Opening } from './ask.ts';
import { button, el, type Child, type Part } from './draw.ts';
import { findingParts } from './findings.ts';
import type { Showing } from './showing.ts';
import { countWords, noticeWords, timeWords, toneOf, unknownWords } from './standing-words.ts';
import { trusted } from './trusted.ts';

/** Notices that leave the number to be typed by hand. */
const BY_HAND: ReadonlySet<string> = new Set(['not-accepted', 'not-in-list', 'by-hand']);

/** What she did on the card that is nobody else's business. */
export interface Hand {
  opening: Opening | null;
  unreachable: boolean;
  /** Her number is on the clipboard. */
  copied: boolean;
  onOpening: (opening: Opening | null) => void;
  onCopied: (copied: boolean) => void;
  onFold: () => void;
}

/** The pill unfolded: where the patient stands, what there is to say, what can be done. */
export function card(showing: Showing, hand: Hand): Part {
  const { screen, isSeen } = showing;
  const fold = trusted(isSeen, hand.onFold);
  return el(
    'section',
    { key: 'card', class: `card ${toneOf(screen)}` },
    el(
      'div',
      { key: 'head', class: 'head' },
      el('div', { class: 'rows' }, standing(showing, hand)),
      button('–', fold, { class: 'plain', 'aria-label': t('overlay.collapse') }),
    ),
    noticeLine(showing, hand),
    screen.late && el('p', { key: 'late', class: 'soft' }, t('overlay.reload')),
    screen.orphaned && el('p', { key: 'updated', class: 'warn-text' }, t('overlay.updated')),
  );
}

/** The line of a notice is there before its words: whoever listens to the screen is told of them. */
function noticeLine({ screen, actions, isSeen }: Showing, hand: Hand): Part {
  const { notice } = screen;
  const fill = screen.assessment?.verdict.fill;
  return el(
    'div',
    { key: 'line', class: 'line' },
    el('p', { role: 'status' }, notice && noticeWords(notice)),
    notice?.kind === 'filled' && button(t('notice.undo'), trusted(isSeen, actions.undo)),
    notice &&
      BY_HAND.has(notice.kind) &&
      fill &&
      button(
        hand.copied ? t('notice.copied') : t('notice.copy'),
        trusted(isSeen, () => copy(fill.rpps, hand.onCopied)),
        { key: 'copy' },
      ),
  );
}

/** Puts her own number on the clipboard, for a field that has to be filled by hand. */
function copy(text: string, onCopied: (copied: boolean) => void): void {
  // Where the page's policy forbids it the words stay as they are: nothing was copied.
  void navigator.clipboard?.writeText(text).then(
    () => onCopied(true),
    () => onCopied(false),
  );
}

function standing(showing: Showing, hand: Hand): Child {
  const { screen, actions, isSeen } = showing;
  const { assessment } = screen;
  if (!assessment) return null;
  const { verdict } = assessment;
  const { standing: where, findings } = verdict;
  const said = findingParts({ findings, assessment, actions, isSeen });
  switch (where.kind) {
    case 'locked':
      return el('p', {}, `🔒 ${t('overlay.locked')}`);
    case 'unknown':
      return el('p', {}, unknownWords(where.why));
    case 'to-qualify':
      return askParts({
        ...hand,
        open: where.elsewhereOpen,
        cameBefore: assessment.cameBefore,
        onAnswer: actions.qualify,
        isSeen,
      });
    // A doctor prescribes: only what came before the ordonnance is worth a word (rule PRE-10).
    case 'not-concerned':
    case 'not-eligible':
      return said;
    case 'within':
    case 'last':
    case 'exceeds':
    case 'exceeds-one-reading':
    case 'uncapped':
      return [
        el('h2', {}, countWords(verdict)),
        el('p', { key: 'time', class: 'soft' }, timeWords(verdict).join(' · ')),
        screen.canFill &&
          el(
            'div',
            { key: 'fill', class: 'choices' },
            button(t('overlay.fill'), trusted(isSeen, actions.fill), { class: 'main' }),
          ),
        said,
      ];
  }
}
