import { useState } from 'preact/hooks';
import type { Row } from '../list/rows.ts';

/** Which lines of the list are ticked, while she chooses. */
export interface RowChoice {
  has: (episode: string) => boolean;
  toggle: (episode: string) => void;
}

export interface Choosing extends RowChoice {
  chosen: readonly Row[];
  /** Open episodes among the lines shown. */
  choosable: readonly Row[];
  toggleAll: () => void;
  clear: () => void;
}

/** The lines that may be closed: care that is over has its end already. */
export function isChoosable({ subject }: Row): boolean {
  return subject.episode.closedOn === null;
}

/**
 * Ticked lines, by episode: what is filtered away stays ticked and is not meant, since only what she sees is
 * closed.
 */
export function useChoice(shown: readonly Row[]): Choosing {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const choosable = shown.filter(isChoosable);
  const chosen = choosable.filter(({ subject }) => ticked.has(subject.episode.id));
  return {
    has: (episode) => ticked.has(episode),
    toggle: (episode) => {
      const next = new Set(ticked);
      if (!next.delete(episode)) next.add(episode);
      setTicked(next);
    },
    chosen,
    choosable,
    toggleAll: () => {
      const all = chosen.length === choosable.length;
      setTicked(new Set(all ? [] : choosable.map(({ subject }) => subject.episode.id)));
    },
    clear: () => setTicked(new Set()),
  };
}
