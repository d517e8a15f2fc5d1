import { render } from 'preact';
import { t } from '../platform/words.ts';
import type { Deciding } from './deciding.ts';
import { OpeningForm } from './OpeningForm.tsx';
import { StopDialog } from './StopDialog.tsx';

/** A stop may first be said once the extension is gone, when its words can no longer be asked for. */
const LAST_WORDS = [
  'locale',
  'overlay.updated',
  'stop.title',
  'stop.titleLate',
  'stop.exceeding',
  'stop.counted',
  'stop.invoice',
  'stop.byHand',
  'stop.possible',
  'stop.remove',
  'stop.back',
  'stop.prescription',
  'stop.diagnosis',
  'stop.override',
] as const;

/** The dialog and the forms, dressed in `css` wherever they are drawn. */
export function createDeciding(css: string): Deciding {
  const dressed = new WeakSet<Element>();
  for (const key of LAST_WORDS) t(key);

  /** In an element of ours: the style goes with it, and what is drawn stands beside the style. */
  function boxIn(into: Element): Element {
    if (!dressed.has(into)) {
      const style = into.ownerDocument.createElement('style');
      style.textContent = css;
      into.replaceChildren(style, into.ownerDocument.createElement('div'));
      dressed.add(into);
    }
    return into.lastElementChild ?? into;
  }

  return {
    stop: (into, shown) => render(shown && <StopDialog {...shown} />, boxIn(into)),
    opening: (into, asked) => render(<OpeningForm {...asked} />, boxIn(into)),
  };
}
