import read from '#words/fr/page';
import { speakFrom } from './speech.ts';

/** Our scripts in this document speak French from now on, whatever the browser speaks. */
export function speakFrench(): void {
  speakFrom(read);
}
