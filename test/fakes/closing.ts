/** What closes an episode, but for its day: improved, nothing else asked. */
export const CLOSING = {
  gesture: 'closing',
  result: 'improved',
  event: null,
  referral: null,
} as const;
