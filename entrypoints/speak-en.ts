import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakEnglish } from '../src/platform/page-words-en.ts';

// Put before the page script where she chose English and the browser speaks otherwise.
export default defineUnlistedScript(() => speakEnglish());
