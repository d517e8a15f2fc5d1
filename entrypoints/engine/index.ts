import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { innerFrame } from '../../src/page/inner-frame.ts';
import { offerEngine } from '../../src/page/gate/handover.ts';
import { bringFilling, startEngine, tellChanged } from './start.ts';

// Put into a frame by the worker when its words may be of a form.
export default defineUnlistedScript(() =>
  offerEngine({
    start: startEngine,
    innerFrame: ({ signal }) => innerFrame(document, bringFilling, tellChanged, signal),
  }),
);
