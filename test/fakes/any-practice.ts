import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { civilDate } from '../../src/domain/civil-date.ts';
import type { Fact } from '../../src/domain/facts.ts';
import type { Patient } from '../../src/domain/patient.ts';
import { append } from '../../src/ledger/append.ts';
import type { Ledger } from '../../src/ledger/open.ts';
import { tagOf } from '../../src/ledger/read.ts';
import { anyFacts, anyOpening } from './any-facts.ts';
import { fact } from './facts.ts';

/** Somebody treated, and what was written of them; the tag comes from the ledger they are written to. */
export interface Treated {
  patient: Patient;
  facts: Fact[];
}

/** Few people: two practices often know the same one. */
const anyPatient: fc.Arbitrary<Patient> = fc
  .constantFrom('ESSAI', 'EXEMPLE', 'DÉMO', 'FICTIF')
  .map((birthName) => ({ birthName, firstName: 'Camille', birthDate: civilDate('1980-03-12') }));

const anyTreated: fc.Arbitrary<Treated> = fc
  .tuple(anyPatient, anyOpening, anyFacts)
  .map(([patient, opening, facts]) => ({ patient, facts: [...opening, ...facts] }));

/** What lies in one ledger. */
export const anyPractice: fc.Arbitrary<Treated[]> = fc.array(anyTreated, { maxLength: 3 });

/** Writes it as the product would: names once, under the tag of this ledger, the software's id beside. */
export async function fill(ledger: Ledger, practice: readonly Treated[]): Promise<void> {
  for (const { patient, facts } of practice) {
    const tag = await tagOf(ledger, patient);
    const seen = { ...fact('patient-seen', { patient, key: `patient|${tag}` }), tag };
    const alias = await ledger.keys.alias(`https://logiciel.example|patient|${patient.birthName}`);
    await append(ledger, {
      facts: [seen, ...facts.map((item) => ({ ...item, tag }))],
      aliases: [{ alias, tag }],
    });
  }
}
