/** Twelve characters: four short words. */
export const SHORTEST_PASSPHRASE = 12;

/** Why a passphrase is refused: too short, hardly any different letters, or what stands on her door. */
export type PassphraseFault = 'short' | 'repeated' | 'known';

/** Judges a new passphrase; `known`: names and numbers of the practice. Null: nothing against it. */
export function passphraseFault(
  passphrase: string,
  known: readonly string[] = [],
): PassphraseFault | null {
  const typed = normalised(passphrase);
  if ([...typed].length < SHORTEST_PASSPHRASE) return 'short';
  if (new Set(typed).size < 5) return 'repeated';
  const bare = plain(typed);
  const left = known
    .map(plain)
    .reduce((rest, word) => (word ? rest.replaceAll(word, '') : rest), bare);
  return left.length < SHORTEST_PASSPHRASE / 2 ? 'known' : null;
}

/** The same phrase whatever keyboard typed its accents. */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
