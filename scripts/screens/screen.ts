import type { Tab } from '../../test/e2e/drivers/driver.ts';
import type { Stage } from './stage.ts';

/** How far the practice is: a screen is drawn at one of these, in this order. */
export const MOMENTS = ['new', 'practice', 'locked', 'lost'] as const;
export type Moment = (typeof MOMENTS)[number];

/** How a screen is looked at. */
export interface View {
  name: string;
  scheme: 'light' | 'dark';
  /** Of the window, in CSS pixels before the zoom; null: the screen's own. */
  width: number | null;
  zoom: number;
  forcedColors: boolean;
  /** What axe looks at too; a theme changes the colours only, the size of the window nothing. */
  axe: 'everything' | 'colours' | null;
}

/** One screen in one state: a new one is one entry of a list. */
export interface ShownScreen {
  /** Names its pictures: `register-file`. */
  name: string;
  moment: Moment;
  /** In the package: `/register.html#journal`. */
  address: `/${string}` | ((stage: Stage) => string);
  /** There once the screen is drawn; without it, a heading. */
  ready?: string;
  /** What she does first; by CSS or by role, so that it holds in every language. */
  act?: (tab: Tab, stage: Stage) => Promise<void>;
  /** Of the window in CSS pixels; 1100 without it. The popup has 380. */
  width?: number;
  /** A window of a fixed height: what is modal or fixed to it is seen as she sees it. */
  height?: number;
  /** Shows one thing many times over: landmarks of one name are the gallery's own doing. */
  repeats?: boolean;
  /** False: axe saw the same on another screen, and this one is long. */
  axe?: false;
  /** On somebody else's page: what is not ours there is not judged, and French is its one language. */
  hosted?: boolean;
}
