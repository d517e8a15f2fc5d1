import type { FormDraft } from '../domain/draft.ts';
import type { Patient } from '../domain/patient.ts';
import type { PageMessages, RequestOf, ResponseOf } from '../messages/shapes.ts';
import type { TeachState } from '../messages/teach-shapes.ts';
import type { SiteFacts } from '../sites/facts.ts';
import type { Joining } from './annexe/handover.ts';
import type { Filling } from './fill/handover.ts';
import type { Opening } from './gate/gate.ts';
import type { View } from './view.ts';

/** Asks the worker; rejects with a `code` when it refuses or is gone. */
export type Ask = <N extends keyof PageMessages>(
  name: N,
  request: RequestOf<N>,
) => Promise<ResponseOf<N>>;

export interface AttendedPage extends Opening {
  window: Window & typeof globalThis;
  ask: Ask;
  view: View;
  /** Brings the filling into this frame and runs it. */
  filling: Filling;
  /** Writes annexe 1 and gives it to the page; null: not here. */
  joining: Joining | null;
  randomId: () => string;
  /** False once the extension was updated or removed under the page. */
  isAlive: () => boolean;
  late: boolean;
}

/** What the worker and the popup may say to a page that is attended. */
export interface Attendant {
  /** Something was written somewhere: judge again if this is newer. */
  onRevision(revision: number): void;
  /** Whom this page shows; null when it shows no form. */
  whom(): FormDraft | null;
  /** Everybody whom this page could be about, where it shows no one patient. */
  people(): Patient[];
  /** A frame that holds a part of the form has changed. */
  onPart(): void;
  /** Something was taught about this site. */
  onSite(site: SiteFacts | null): void;
  /** For the popup: what is taught here, what moved; null: nothing to tell. */
  teaching(): TeachState | null;
  /** The extension was updated underneath: say so. */
  redraw(): void;
}
