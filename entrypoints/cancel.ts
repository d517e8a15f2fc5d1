import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCancelReader } from '../src/page/read/cancel-handover.ts';
import { readCancellation } from '../src/page/read/cancellation.ts';

// Put into a frame by the worker when its words may be of an invoice that is taken back.
export default defineUnlistedScript(() => offerCancelReader(readCancellation));
