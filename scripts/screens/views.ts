import type { View } from './screen.ts';

const AS_IT_IS = { width: null, zoom: 1, forcedColors: false, axe: null } as const;

const LIGHT: View = { ...AS_IT_IS, name: 'light', scheme: 'light', axe: 'everything' };
const DARK: View = { ...AS_IT_IS, name: 'dark', scheme: 'dark', axe: 'colours' };
const NARROW: View = { ...AS_IT_IS, name: '320', scheme: 'light', width: 320 };
const ZOOMED: View = { ...AS_IT_IS, name: '200', scheme: 'light', zoom: 2 };
const FORCED: View = { ...AS_IT_IS, name: 'forced-colors', scheme: 'dark', forcedColors: true };

/** Every way to look at a screen. */
export const EVERY_VIEW: readonly View[] = [LIGHT, DARK, NARROW, ZOOMED, FORCED];

/** Both themes with axe; `npm run screens` has the others. */
export const MAIN_VIEWS: readonly View[] = [LIGHT, DARK];

/** For a second browser or language, where words and widths differ, not the rules. */
export const FEW_VIEWS: readonly View[] = [LIGHT, NARROW];
