const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « 1er octobre 2026 »: by hand, so that every browser and Node write the same bytes. */
export function dateInFrench(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const number = Number(day);
  return `${number === 1 ? '1er' : number} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** « 01/10/2026 » */
export function shortDateInFrench(date: string): string {
  return date.split('-').toReversed().join('/');
}
