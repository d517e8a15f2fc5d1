/**
 * The numbers of the scheme, dated. Law no. 2023-379 of 19 May 2023, art. 3; decree no. 2024-618 of
 * 27 June 2024, art. 1; three months: Ordre 37 and 79, CNAM-style guidance of December 2024.
 */
export const LIMITS = {
  from: '2024-06-28',
  checkedOn: '2026-11-21',
  /** Sessions per patient and episode without prior diagnosis (rule CNT-01). */
  sessions: 8,
  /** Calendar months from the start of the episode, last day included (rules DUR-01, DUR-03). */
  months: 3,
  /** When to say that a medical appointment has to be asked for (rule CNT-01, boundary). */
  noticeAt: 5,
} as const;
