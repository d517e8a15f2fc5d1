import type { Door, Listeners } from '../../../../src/page/gate/door.ts';
import { watchPage, type Watch } from '../../../../src/page/watch.ts';

let looked = 0;
let hasForm = false;
let heard: Listeners = {};
let watch: Watch | null = null;
const life = new AbortController();
const door: Door = { hear: (listeners) => void (heard = listeners) };

/** What a test asks of the watch over this document. */
const parts = {
  watch() {
    const onChange = () => void (looked += 1);
    const seen = { trees: () => [document], hasForm: () => hasForm };
    watch = watchPage({ document, door, atRest: true, onChange, ...seen }, life.signal);
    looked = 0;
  },
  hearIn: (css: string) =>
    watch?.hearIn([...document.querySelectorAll(css)].map((field) => ({ field }))),
  /** As a page does that fills its own field. */
  type: (css: string) =>
    document.querySelector(css)?.dispatchEvent(new Event('input', { bubbles: true })),
  looked: () => looked,
  asks: () => Object.keys(heard),
  formIsThere: () => void (hasForm = true),
  end: () => life.abort(),
};

export type WatchParts = typeof parts;

Object.assign(window, { parts });
