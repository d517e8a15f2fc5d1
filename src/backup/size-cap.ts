/** Bytes. A hundred thousand facts are about forty million. */
export const LARGEST_BACKUP = 250_000_000;
