import { patientKey } from '../domain/patient.ts';
import type { Projection } from '../domain/projection.ts';
import type { PatientRow } from './database.ts';
import type { Ledger } from './open.ts';
import type { KnownPatient } from './read.ts';
import { sealContext } from './seal-context.ts';

/** Who is meant by a projection, without what happened to them. */
export type Names = Pick<Projection, 'tag' | 'patient' | 'joined' | 'shownAt'>;

export function namesOf({ tag, patient, joined, shownAt }: Projection): Names {
  return { tag, patient, joined, shownAt };
}

/** Every patient known, in no order; names that are joined are one patient. */
export async function readNames(ledger: Ledger): Promise<KnownPatient[]> {
  const rows = await ledger.db.patients.toArray();
  const all = await Promise.all(rows.map((row) => unsealName(ledger, row)));
  const byTag = new Map(all.map((names) => [names.tag, names]));
  const done = new Set<string>();
  return all.flatMap((names) => {
    if (done.has(names.tag)) return [];
    const group = together(names, byTag);
    for (const { tag } of group) done.add(tag);
    return known(group);
  });
}

async function unsealName({ keys }: Ledger, { tag, name }: PatientRow): Promise<Names> {
  return (await keys.open(name, sealContext('names', tag))) as Names;
}

/** Everybody joined with this one, directly or through another. */
function together(first: Names, byTag: ReadonlyMap<string, Names>): Names[] {
  const group = new Set([first]);
  for (const member of group) {
    for (const tag of member.joined) {
      const other = byTag.get(tag);
      if (other) group.add(other);
    }
  }
  return [...group];
}

function known(group: readonly Names[]): KnownPatient[] {
  const shown = group.find(({ shownAt }) => shownAt === null) ?? group[0];
  if (!shown || shown.patient === null) return [];
  const alsoKnownAs = group
    .filter((other) => other !== shown)
    .flatMap(({ tag, patient }) => (patient ? [{ tag, patient }] : []))
    .toSorted((a, b) => patientKey(a.patient).localeCompare(patientKey(b.patient)));
  return [{ tag: shown.tag, patient: shown.patient, alsoKnownAs }];
}
