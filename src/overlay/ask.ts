import type { Qualification } from '../messages/shapes.ts';
import { errorWords } from '../messages/error-words.ts';
import { t } from '../platform/words.ts';
import { takeDeciding, type OpeningAsked } from './deciding.ts';
import { button, el, type Child } from './draw.ts';
import { trusted, type IsSeen } from './trusted.ts';

/** Which form she opens an episode with. */
export type Opening = 'none' | 'diagnosis' | 'after';

interface Asked {
  open: readonly { id: string; region: string }[];
  /** An earlier episode is over: a new one is asked why. */
  cameBefore: boolean;
  /** The form is there; null: the question is. */
  opening: Opening | null;
  /** The form was asked for, and could not be brought. */
  unreachable: boolean;
  onOpening: (opening: Opening | null) => void;
  onAnswer: (qualification: Qualification) => void;
  isSeen: IsSeen;
}

/** « Accès direct ? »: one click for an ordonnance or a known episode, one line to open a new one. */
export function askParts(asked: Asked): Child {
  const { open, opening, unreachable, onOpening, onAnswer, isSeen } = asked;
  if (opening) return openingPart(opening, asked);
  const choice = (words: string, act: () => void) => button(words, trusted(isSeen, act));
  return [
    el('h2', {}, t('ask.title')),
    el(
      'div',
      { key: 'ask', class: 'choices' },
      open.map(({ id, region }) =>
        choice(t('ask.same', [region || t('ask.unnamedRegion')]), () =>
          onAnswer({ kind: 'same-episode', episode: id }),
        ),
      ),
      choice(t('ask.none'), () => onOpening('none')),
      choice(t('ask.diagnosis'), () => onOpening('diagnosis')),
      choice(t('ask.after'), () => onOpening('after')),
      choice(t('ask.prescribed'), () => onAnswer({ kind: 'prescribed' })),
    ),
    unreachable &&
      el('p', { key: 'unreachable', role: 'alert', class: 'warn-text' }, errorWords('unreachable')),
  ];
}

function openingPart(opening: Opening, { cameBefore, onOpening, onAnswer, isSeen }: Asked): Child {
  const asked: OpeningAsked = {
    diagnosis: opening === 'none' ? null : opening,
    cameBefore,
    isSeen,
    onBack: () => onOpening(null),
    onOpen: (episode) => onAnswer({ kind: 'direct-access', opening: episode }),
  };
  const own = (element: Element) => takeDeciding()?.opening(element, asked);
  return { ...el('div', { key: opening, class: 'opening' }), own };
}
