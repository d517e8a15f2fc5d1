import type { Actions, Screen } from '../page/view.ts';
import type { IsSeen } from './trusted.ts';

/** What is shown, what can be done about it, and whether a button that was pressed could be seen. */
export interface Showing {
  screen: Screen;
  actions: Actions;
  isSeen: IsSeen;
}
