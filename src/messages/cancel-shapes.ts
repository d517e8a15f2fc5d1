import type { CivilDate } from '../domain/civil-date.ts';
import type { Patient } from '../domain/patient.ts';

/** Messages of a screen that deletes or cancels an invoice (rule CNT-05). */

/** What such a screen says of its invoice. */
export interface Cancellation {
  /** The software's own id; null: not on screen, or two that differ. */
  invoiceId: string | null;
  patient: Patient | null;
  patientId: string | null;
  /** Days that stand beside an act. */
  dates: CivilDate[];
}

/** The sessions that the invoice carries in the count, by episode. */
export interface CancelledInvoice {
  episodes: { region: string; sessions: { id: string; date: CivilDate }[] }[];
}

export interface PageCancelling {
  /** Puts what reads such a screen into this frame. */
  'page/bring-cancel': { request: Record<string, never>; response: null };
  /** Null: no invoice that was counted here, or none that is surely meant. */
  'page/cancellation': {
    request: { cancellation: Cancellation };
    response: CancelledInvoice | null;
  };
  /** « Retirer ces séances »: those that she was shown, nothing else. */
  'page/take-back': {
    request: { cancellation: Cancellation; sessions: string[]; reason: string };
    response: null;
  };
}
