import { t } from '../platform/words.ts';
import { askParts, type Opening } from './ask.ts';
import { button, el, type Child, type Part } from './draw.ts';
import type { UnknownReason } from '../domain/verdict.ts';
import { findingParts } from './findings.ts';
import type { Showing } from './showing.ts';
import { countWords, noticeWords, timeWords, toneOf, unknownWords } from './standing-words.ts';
import { copyText } from './copy.ts';
import { trusted, type IsSeen } from './trusted.ts';

/** Notices that leave the number to be typed by hand. */
const BY_HAND: ReadonlySet<string> = new Set(['not-accepted', 'not-in-list', 'by-hand']);

/** What she did on the card that is nobody else's business. */
export interface Hand {
  opening: Opening | null;
  unreachable: boolean;
  /** Her number is on the clipboard, or the page does not let it there; null: not asked for. */
  copied: boolean | null;
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
    screen.assessment?.observes &&
      el('p', { key: 'observes', class: 'soft' }, t('overlay.observes')),
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
    notice && BY_HAND.has(notice.kind) && fill && copyParts(fill.rpps, hand, isSeen),
  );
}

/** Her own number, for a field that has to be filled by hand. Where it cannot be copied it is shown. */
function copyParts(rpps: string, { copied, onCopied }: Hand, isSeen: IsSeen): Child {
  if (copied === false) return el('p', { key: 'refused' }, t('notice.copy_refused', [rpps]));
  const copy = () => void copyText(rpps).then(onCopied);
  return button(copied ? t('notice.copied') : t('notice.copy'), trusted(isSeen, copy), {
    key: 'copy',
  });
}

/** Why nothing can be said; two names under one id of the software are asked about. */
function unknown(why: UnknownReason, { screen, actions, isSeen }: Showing): Child {
  const other = screen.assessment?.otherName;
  const said = el('p', {}, unknownWords(why));
  if (!other) return said;
  const choice = (words: string, answer: 'same' | 'other') =>
    button(
      words,
      trusted(isSeen, () => actions.samePerson(answer)),
    );
  return [
    el('h2', {}, t('person.same', [`${other.birthName} ${other.firstName}`])),
    other.sameNames && el('p', { key: 'date' }, t('person.otherDate')),
    said,
    el(
      'div',
      { key: 'person', class: 'choices' },
      choice(t('person.yes'), 'same'),
      choice(t('person.no'), 'other'),
    ),
  ];
}

function standing(showing: Showing, hand: Hand): Child {
  const { screen, actions, isSeen } = showing;
  const { assessment } = screen;
  if (!assessment) return null;
  const { verdict } = assessment;
  const { standing: where, findings } = verdict;
  const said = findingParts({
    findings,
    assessment,
    annexe: screen.annexe,
    actions,
    isSeen,
  });
  switch (where.kind) {
    case 'locked':
      return [
        el('p', { key: 'locked' }, `🔒 ${t('overlay.locked')}`),
        el(
          'div',
          { key: 'unlock', class: 'choices' },
          button(t('overlay.unlock'), trusted(isSeen, actions.unlock), { class: 'main' }),
        ),
      ];
    case 'unknown':
      return unknown(where.why, showing);
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
