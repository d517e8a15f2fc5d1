import { readActs } from '../../src/domain/acts.ts';
import { z } from '../../src/platform/zod.ts';
import { refusal } from './refusal.ts';

/** What may stand beside an act in a cell: words and numbers, as screens write them. */
const BESIDE_AN_ACT = /[\p{L}\p{N}\s+,;:./&|–—()'’"«»€°-]/u;

/**
 * Why a text is no cell of a billing line; null: it is one. Words are (« Séance », on purpose), an empty
 * cell is; `###` never: a case that means nothing must not be counted as if it did.
 */
export function rubbishIn(text: string): string | null {
  const read = readActs(text);
  if (read.ok || read.error === 'empty') return null;
  const strange = [...text].find((character) => !BESIDE_AN_ACT.test(character));
  if (strange !== undefined) return `« ${strange} » n’a pas de sens dans un acte`;
  return /[\p{L}\p{N}]/u.test(text) ? null : 'ni acte, ni mot';
}

/** An act as a screen writes it. */
export const writtenActSchema = z
  .string()
  .max(60)
  .superRefine((text, context) => {
    const why = rubbishIn(text);
    if (why !== null) context.addIssue(refusal('bad-act', `acte illisible « ${text} » : ${why}`));
  });
