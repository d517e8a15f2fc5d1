import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWorker } from '../src/messages/send.ts';
import css from '../src/overlay/teach.css?inline';
import { startTeaching } from '../src/overlay/teaching.ts';

// Put into the frames of a tab by the worker when she asks to teach a field.
export default defineUnlistedScript(() => {
  void startTeaching(document, css, askWorker);
});
