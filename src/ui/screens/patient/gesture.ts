import type { CivilDate } from '../../../domain/civil-date.ts';

/** What every gesture on an episode is handed. */
export interface GestureProps {
  tag: string;
  episode: string;
  today: CivilDate;
  /** It was written: its panel closes, and this is said. */
  onDone: (words: string) => void;
}
