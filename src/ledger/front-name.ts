/** The database that is read before anything is unlocked (front.ts). */
export const FRONT_NAME = 'neuvieme';
