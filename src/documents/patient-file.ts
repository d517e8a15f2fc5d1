import { civilDateSchema, type CivilDate } from '../domain/civil-date.ts';
import { factSchema, type Fact } from '../domain/facts.ts';
import { patientSchema, type Patient } from '../domain/patient.ts';
import { z } from '../platform/zod.ts';

/** Everything of one patient, as a file that other programs read (docs/patient-file.md). */
export const patientFileSchema = z.strictObject({
  format: z.literal('neuvieme-patient'),
  version: z.literal(1),
  /** The day it was written. */
  writtenOn: civilDateSchema,
  /** As shown, then the other names that were joined. */
  names: z.array(patientSchema).min(1),
  /** In the order they were written. */
  facts: z.array(factSchema),
});
export type PatientFile = z.infer<typeof patientFileSchema>;

/** The file of a person, from the facts under every joined name. */
export function patientFile(
  names: readonly Patient[],
  facts: readonly Fact[],
  writtenOn: CivilDate,
): PatientFile {
  return patientFileSchema.parse({
    format: 'neuvieme-patient',
    version: 1,
    writtenOn,
    names,
    facts: sharedFacts(facts).toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)),
  });
}

/**
 * The facts of a patient that may leave with the file. Why a limit was passed, and who did what in the
 * practice, is internal and stays; so does a word that undid such a thing.
 */
export function sharedFacts(facts: readonly Fact[]): Fact[] {
  const internal = new Set(facts.filter(isInternal).map(({ key }) => key));
  let size: number;
  do {
    size = internal.size;
    for (const fact of facts) {
      if (fact.kind === 'fact-voided' && internal.has(fact.fact)) internal.add(fact.key);
    }
  } while (internal.size > size);
  return facts.filter(({ key }) => !internal.has(key));
}

function isInternal({ kind }: Fact): boolean {
  return kind === 'limit-overridden' || kind === 'decision-noted' || kind === 'prescribed-seen';
}
