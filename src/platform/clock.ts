/** The outside clock, in milliseconds since 1970. Handed in as a parameter everywhere below `worker`. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
