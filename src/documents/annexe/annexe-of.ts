import type { Annexe } from '../../domain/annexe.ts';
import { compareDates, type CivilDate } from '../../domain/civil-date.ts';
import type { Episode } from '../../domain/episode.ts';
import type { Patient } from '../../domain/patient.ts';
import type { Place, Profile } from '../../domain/profile.ts';
import { REGIMES } from '../../rules/regimes.ts';
import { supportingDocumentIn, territoryOf } from '../../rules/territories.ts';

interface Asked {
  on: CivilDate;
  profile: Profile;
  place: Place;
  patient: Patient;
  diagnoses: Episode['diagnoses'];
  scope: Annexe['scope'];
  /** Of its sessions, in any order. */
  dates: readonly CivilDate[];
  /** She ticked it. */
  withDiagnosis: boolean;
}

/** What stands on annexe 1 for one invoice, or for the treatment (rule JUS-01). */
export function annexeOf({ on, profile, place, patient, scope, ...asked }: Asked): Annexe {
  const { department, amNumber, cpts, arsDeclaredOn, regime } = place;
  const { familyName, firstName, rpps } = profile;
  const known = territoryOf(department)?.name;
  return {
    on,
    named: supportingDocumentIn(profile, department) === 'annexe-1',
    department: known === undefined ? department : `${known} (${department})`,
    practitioner: { familyName, firstName, rpps },
    amNumber,
    cpts,
    declaredOn: arsDeclaredOn,
    regime: REGIMES[regime].name.fr,
    patient,
    scope,
    dates: [...new Set(asked.dates)].toSorted(compareDates),
    diagnosis: asked.withDiagnosis ? latest(asked.diagnoses) : null,
  };
}

/** The document she told of last, by its own date; nothing of where it is kept goes out. */
function latest(diagnoses: Episode['diagnoses']): Annexe['diagnosis'] {
  const last = diagnoses.toSorted((a, b) => compareDates(a.date, b.date)).at(-1);
  return last ? { kind: last.kind, date: last.date, author: last.author } : null;
}
