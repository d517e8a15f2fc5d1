/**
 * Key of a RPPS (11 digits) or of an AM number (9 characters): from the right, the first
 * character of the body weighs 2, the next 1, and so on; a letter (Corsica) counts for its rank.
 */
export function hasValidKey(value: string): boolean {
  let sum = 0;
  const body = value.slice(0, -1).split('').toReversed();
  for (const [index, character] of body.entries()) {
    const rank = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 64) % 10;
    const weighted = index % 2 === 0 ? rank * 2 : rank;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return value.at(-1) === String((10 - (sum % 10)) % 10);
}

export function isRpps(value: string): boolean {
  return /^\d{11}$/.test(value) && hasValidKey(value);
}

export function isAmNumber(value: string): boolean {
  return /^\d[\dAB]\d{7}$/.test(value) && hasValidKey(value);
}
