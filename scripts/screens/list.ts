import { GALLERY } from './gallery.ts';
import { HOSTED_SCREENS } from './hosted.ts';
import { PAGES } from './pages.ts';
import { MOMENTS, type ShownScreen } from './screen.ts';

/** Every screen and state: add yours to one of these lists, in a line. */
export const SCREENS: readonly ShownScreen[] = [...PAGES, ...GALLERY, ...HOSTED_SCREENS];

/** By moment, since a practice that is locked is not opened again. */
export function inOrder(screens: readonly ShownScreen[]): ShownScreen[] {
  return screens.toSorted((a, b) => MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment));
}
