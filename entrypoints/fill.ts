import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillPrescriber } from '../src/page/fill/fill.ts';
import { offerFilling } from '../src/page/fill/handover.ts';

// Put into a frame by the worker when there is something to fill.
export default defineUnlistedScript(() => offerFilling(fillPrescriber));
