/** What a paper is made of, in the order it is read. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | {
      kind: 'text';
      /** Line breaks in it are kept. */
      text: string;
      look?: 'plain' | 'bold' | 'soft' | 'small';
      /** Points. */
      indent?: number;
      align?: 'left' | 'right' | 'center';
    }
  | { kind: 'columns'; left: readonly string[]; right: readonly string[] }
  | { kind: 'facts'; rows: readonly { label: string; value: string }[] }
  | {
      kind: 'table';
      /** `share`: of the width, measured against those of the other columns. */
      columns: readonly { heading: string; share: number; align?: 'left' | 'right' }[];
      rows: readonly (readonly string[])[];
    }
  | { kind: 'checks'; items: readonly { text: string; checked: boolean }[] }
  /** Boxes side by side, to sign and stamp in; the height in points. */
  | { kind: 'sign'; labels: readonly string[]; height: number }
  /** Horizontal bars, each as long as its value beside the largest. */
  | { kind: 'bars'; rows: readonly { label: string; value: number; words: string }[] }
  | { kind: 'space'; height: number }
  | { kind: 'line' };

/** A document to print, or to attach. */
export interface Paper {
  /** A property of the document, which browsers show and keep: never a patient's name. */
  title: string;
  language: 'fr-FR' | 'en-GB';
  blocks: readonly Block[];
  /** At the foot of every page. */
  foot: string;
  /**
   * `numbered`: as many A4 pages as it takes. `single`: one A4 page, a little smaller where it must be. `half`:
   * half a page, printed twice on one A4 sheet that is cut.
   */
  pages: 'numbered' | 'single' | 'half';
}
