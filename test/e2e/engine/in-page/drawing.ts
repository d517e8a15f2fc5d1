import type { Deciding } from '../../../../src/overlay/deciding.ts';
import { offerDeciding } from '../../../../src/overlay/deciding.ts';
import { button, draw, el, type Child } from '../../../../src/overlay/draw.ts';
import { createStop, type Stop } from '../../../../src/overlay/stop.ts';
import type { Showing } from '../../../../src/overlay/showing.ts';
import type { Screen } from '../../../../src/page/view.ts';

const said: string[] = [];
let stop: Stop | null = null;
let come: (there: boolean) => void = () => undefined;

const deciding = {
  stop: (_into: Element, shown: Showing | null) => said.push(shown ? 'dialog' : 'no dialog'),
  opening: () => undefined,
} as unknown as Deciding;

/** A list with its heading, a button for each name, and a fold. */
function list(names: readonly string[], head = ''): Child[] {
  return [
    head !== '' && el('h2', {}, head),
    el(
      'div',
      { class: 'names' },
      names.map((name) => button(name, () => said.push(`${head}:${name}`))),
    ),
    el('details', {}, el('summary', {}, 'Source'), names.join(', ')),
  ];
}

/** What a test asks of the overlay's parts in this document. */
const parts = {
  draw: (names: readonly string[], head?: string) => draw(document.body, list(names, head)),
  said: () => said.splice(0),
  /** A stop whose dialog comes when the test says so; one line stands in for it. */
  stopped() {
    const plain = {
      show: () => void said.push('plain'),
      unfold: () => undefined,
      hide: () => void said.push('no plain'),
    };
    const bring = () => {
      said.push('asked');
      return new Promise<Deciding | undefined>((resolve) => {
        come = (there) => {
          if (there) offerDeciding(deciding);
          resolve(there ? deciding : undefined);
        };
      });
    };
    stop = createStop({ dialog: document.body, marks: document.body }, bring, plain);
  },
  show(stands: string, isStopped: boolean, daysLeft: number | null = null) {
    const verdict = { standing: { kind: stands, dates: [] }, daysLeft };
    const screen = { stopped: isStopped, marked: [], assessment: { verdict } } as unknown as Screen;
    stop?.show({ screen, actions: {}, isSeen: () => true } as unknown as Showing);
  },
  come: (there: boolean) => come(there),
};

export type DrawingParts = typeof parts;

Object.assign(window, { parts });
