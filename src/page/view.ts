import type { Diagnosis, OverrideReason } from '../domain/facts.ts';
import type { Assessment, Qualification } from '../messages/shapes.ts';

/** What just happened and deserves one quiet line. */
export type Notice =
  | { kind: 'filled'; with: 'rpps' | 'am' | 'name' }
  | { kind: 'undone' }
  | { kind: 'not-accepted' | 'not-in-list' }
  | { kind: 'checking' }
  | { kind: 'unverified' }
  | { kind: 'counted' }
  | { kind: 'outcome-unknown' }
  | { kind: 'failed'; code: string };

/** All that the overlay shows, as one value: drawn anew whenever it changes. */
export interface Screen {
  anchor: Element;
  formKind: 'invoice' | 'treatment';
  /** Null until the worker answered once. */
  assessment: Assessment | null;
  canFill: boolean;
  notice: Notice | null;
  /** The ninth-session dialog is open. */
  stopped: boolean;
  /** The page was open before the script came: the guard is complete after a reload. */
  late: boolean;
  /** The extension was updated underneath: reload the page. */
  orphaned: boolean;
}

/** What she can do in the overlay. */
export interface Actions {
  qualify(qualification: Qualification): void;
  fill(): void;
  undo(): void;
  override(reason: OverrideReason, note: string): void;
  voidSession(session: string, reason: string): void;
  recordDiagnosis(diagnosis: Diagnosis): void;
  /** « Revenir à la facture » */
  goBack(): void;
  dismissNotice(): void;
}

/** The overlay, as the page engine sees it. */
export interface View {
  show(screen: Screen, actions: Actions): void;
  hide(): void;
}
