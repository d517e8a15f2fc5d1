import read from '#words/en/page';
import { speakFrom } from './speech.ts';

/** Our scripts in this document speak English from now on, whatever the browser speaks. */
export function speakEnglish(): void {
  speakFrom(read);
}
