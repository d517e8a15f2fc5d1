import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageScript } from './start.ts';

// No `matches`: with `registration: 'runtime'` they would become required hosts. The worker registers
// this script for the sites that the kiné enabled and the browser granted.
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  allFrames: true,
  cssInjectionMode: 'manual',
  // A page can forge WXT's « a newer script started »: ours neither says it nor lives by it.
  noScriptStartedPostMessage: true,
  main: () => startPageScript(window),
});
