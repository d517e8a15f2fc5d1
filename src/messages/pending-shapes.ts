/** An invoice that was on its way when the document before this one was left. */
export interface Pending {
  intent: string;
  /** The name under which it was sent: the same sessions in this document are the same invoice. */
  invoiceId: string;
  /** ISO dates of its sessions. */
  dates: string[];
  /** Marks of what the page before already said: it is no answer. */
  heard: number[];
  /** She turned to something else before the answer came. */
  strayed: boolean;
  ageMs: number;
}
