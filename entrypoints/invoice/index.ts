import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageScript } from './start.ts';

// Unlisted, and no content script of the manifest: the worker registers it, at `document_start` in every
// frame, for the sites that the kiné enabled and the browser granted. WXT's own wrapper for content
// scripts would bring a context that a page can switch off, and the polyfill into every frame.
export default defineUnlistedScript(() => startPageScript(window));
