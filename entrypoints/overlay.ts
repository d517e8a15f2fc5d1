import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOverlay } from '../src/overlay/handover.ts';
import { createOverlay } from '../src/overlay/mount.ts';
import css from '../src/overlay/style.css?inline';
import { t } from '../src/platform/words.ts';

// Put into a frame by the worker when its page script has something to show.
export default defineUnlistedScript(() => {
  // Said only once the extension is gone, when its words can no longer be asked for.
  t('overlay.updated');
  t('error.unreachable');
  offerOverlay((surroundings) => createOverlay(document, css, surroundings));
});
