import { z } from '../platform/zod.ts';
import { normaliseName } from './patient.ts';
import { profileSchema, type Profile } from './profile.ts';

/** Everybody who bills on this browser: associates, assistants, a remplaçant. */
export const profilesSchema = z.object({
  list: z.array(profileSchema).max(30),
  /** RPPS of whoever bills where no page says who does. */
  current: z.string().max(20).nullable(),
});
export type Profiles = z.infer<typeof profilesSchema>;

/**
 * The kiné whom a screen names as exécutant, by one of her numbers or her whole name. Null when it names
 * nobody of this practice, or could mean two: then it is not for us to say.
 */
export function executantAmong(
  profiles: readonly Profile[],
  executant: readonly string[],
): Profile | null {
  const byNumber = profiles.filter((profile) => showsNumber(profile, executant));
  if (byNumber.length > 0) return byNumber.length === 1 ? (byNumber[0] ?? null) : null;
  const byName = profiles.filter((profile) => showsName(profile, executant));
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

function showsNumber({ rpps, places }: Profile, texts: readonly string[]): boolean {
  const numbers = [rpps, ...places.map(({ amNumber }) => amNumber)];
  return texts.some((text) => {
    // « RPPS 1010 1010 105 »: the spaces of a number are its own; between two numbers they part them.
    const joined = text.replace(/(?<=\d)[\s.-]+(?=\d)/g, '');
    const shown = [...wordsOf(text), ...wordsOf(joined)];
    return numbers.some((number) => shown.includes(number));
  });
}

function wordsOf(text: string): string[] {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]+/g, ' ')
    .split(' ');
}

function showsName({ familyName, firstName }: Profile, texts: readonly string[]): boolean {
  const wanted = normaliseName(`${familyName} ${firstName}`).split(' ');
  return texts.some((text) => {
    const words = normaliseName(text).split(' ');
    return wanted.every((word) => words.includes(word));
  });
}
