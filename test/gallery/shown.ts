import type { ComponentChildren } from 'preact';

/** One component in one state. */
export interface Shown {
  /** The file under src/ui/components, or the part of a screen. */
  of: string;
  /** Which state, for whoever looks at the picture. */
  state: string;
  node: ComponentChildren;
}

export const nothing = (): void => undefined;
