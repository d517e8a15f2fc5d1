import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCancelled } from '../src/page/cancelled.ts';
import { offerCancelling } from '../src/page/cancelling.ts';

// Put into a frame by the worker when its words may be of an invoice that is taken back.
export default defineUnlistedScript(() => offerCancelling(createCancelled));
