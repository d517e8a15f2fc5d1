import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakFrench } from '../src/platform/page-words-fr.ts';

// Put before the page script where she chose French and the browser speaks otherwise.
export default defineUnlistedScript(() => speakFrench());
