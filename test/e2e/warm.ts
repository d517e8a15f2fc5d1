import { warmFirefox } from './drivers/firefox-warm.ts';

/** Before the first file of real browsers; what it resolves with runs after the last. */
export const setup = () => warmFirefox();
