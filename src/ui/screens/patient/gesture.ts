import { useRef } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';

/** What every gesture on an episode is handed. */
export interface GestureProps {
  tag: string;
  episode: string;
  today: CivilDate;
  /** It was written: its panel closes, and this is said; `gesture`: under which it is taken back. */
  onDone: (words: string, gesture?: string) => void;
}

/**
 * Names a gesture for the worker: asked again about the same, when no answer came, it is the same gesture and
 * is written once; about anything else it is another.
 */
export function useGestureName(): (about: object) => string {
  const last = useRef({ about: '', name: '' });
  return (about) => {
    const said = JSON.stringify(about);
    if (last.current.about !== said) last.current = { about: said, name: crypto.randomUUID() };
    return last.current.name;
  };
}
