import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerResolver } from '../src/page/teach/handover.ts';
import { resolveTaught } from '../src/page/teach/resolve.ts';

// Put into a frame by the worker when its page script knows of fields taught on this screen.
export default defineUnlistedScript(() => offerResolver(resolveTaught));
