import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWorker } from '../src/messages/send.ts';
import { offerOverlay } from '../src/overlay/handover.ts';
import { createOverlay } from '../src/overlay/mount.tsx';
import css from '../src/overlay/style.css?inline';
import { t } from '../src/platform/words.ts';

// Put into a frame by the worker when its page script has something to show.
export default defineUnlistedScript(() => {
  // Said only once the extension is gone, when its words can no longer be asked for.
  t('overlay.updated');
  const unwatched = () => void askWorker('page/unwatched', {}).catch(() => undefined);
  offerOverlay(createOverlay(document, css, unwatched));
});
