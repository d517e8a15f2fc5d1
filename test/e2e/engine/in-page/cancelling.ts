import { readCancellation } from '../../../../src/page/read/cancellation.ts';
import { arrive, mark } from './mark.ts';

Object.assign(globalThis, {
  engineArrive: arrive,
  engineMark: mark,
  /** What this document says of an invoice that it takes back; null: it is no such screen. */
  engineCancellation: () => {
    const screen = readCancellation(document);
    return screen && { ...screen.cancellation, by: screen.control.localName };
  },
});
