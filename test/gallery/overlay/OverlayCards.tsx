import { draw, el } from '../../../src/overlay/draw.ts';
import { pill } from '../../../src/overlay/pill.ts';
import { createResting } from '../../../src/overlay/resting.ts';
import type { Screen } from '../../../src/page/view.ts';
import { allCards } from './cards.ts';
import { InRoot } from './InRoot.tsx';
import { NO_ACTIONS } from './screens.ts';

const PILLS = ['to qualify', 'within', 'one to confirm', 'exceeds', 'no limit of eight'];

/** The pill and the card in every state, drawn by what draws them in a host page. */
export function OverlayCards() {
  const cards = allCards();
  return (
    <div class="shown-grid">
      {cards
        .filter(([name]) => PILLS.includes(name))
        .map(([name, screen]) => (
          <InRoot key={name} name={`pill: ${name}`} into={(box) => drawPill(box, screen)} />
        ))}
      {cards.map(([name, screen]) => (
        <InRoot key={name} name={name} into={(box) => drawCard(box, screen)} />
      ))}
    </div>
  );
}

function drawPill(box: Element, screen: Screen): void {
  const drawn = pill({ screen, actions: NO_ACTIONS, isSeen: () => true }, () => undefined);
  draw(box, [el('div', { class: 'place' }, drawn)]);
}

function drawCard(box: Element, screen: Screen): void {
  const resting = createResting(box, () => Promise.resolve(undefined));
  resting.show({ screen, actions: NO_ACTIONS, isSeen: () => true });
}
