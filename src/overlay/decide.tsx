import { render } from 'preact';
import { t } from '../platform/words.ts';
import type { Deciding } from './deciding.ts';
import { Marks } from './Marks.tsx';
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
  'stop.imported',
  'stop.possible',
  'stop.remove',
  'stop.back',
  'stop.prescription',
  'stop.diagnosis',
  'stop.override',
  'stop.takeOff',
  'stop.refer',
] as const;

/** The dialog and the forms, dressed in `css` wherever they are drawn; empty: the root around them is. */
export function createDeciding(css: string): Deciding {
  const dressed = new WeakSet<Element>();
  for (const key of LAST_WORDS) t(key);

  /** In an element of ours: the style goes with it, and what is drawn stands beside the style. */
  function boxIn(into: Element): Element {
    if (!dressed.has(into)) {
      const style = into.ownerDocument.createElement('style');
      style.textContent = css;
      const dress = css === '' ? [] : [style];
      into.replaceChildren(...dress, into.ownerDocument.createElement('div'));
      dressed.add(into);
    }
    return into.lastElementChild ?? into;
  }

  return {
    stop: (into, shown) => render(shown && <StopDialog {...shown} />, boxIn(into)),
    mark: (into, rows) => render(rows.length > 0 ? <Marks rows={rows} /> : null, boxIn(into)),
    opening: (into, asked) => render(<OpeningForm {...asked} />, boxIn(into)),
  };
}
