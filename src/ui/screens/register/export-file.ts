import { patientFile } from '../../../documents/patient-file.ts';
import type { Fact } from '../../../domain/facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Person } from '../../../ledger/people.ts';
import type { FileForm } from '../../../messages/people-shapes.ts';
import { askWorker } from '../../../messages/send.ts';
import { systemClock } from '../../../platform/clock.ts';
import { saveFile } from '../../save-file.ts';
import { todayOf } from '../../today.ts';
import { fileName, printedFile } from './printed-file.ts';

/** Saves a patient's file; that it leaves is written first, and without that it does not. */
export async function exportFile(
  person: Person,
  facts: readonly Fact[],
  profile: Profile,
  form: FileForm,
): Promise<void> {
  const day = todayOf(profile);
  const name = fileName(person, day, form);
  const content = form === 'pdf' ? await pdfOf(person, facts, profile) : jsonOf();
  await askWorker('ui/note-export', { tag: person.tag, form });
  saveFile(name, content, form === 'pdf' ? 'application/pdf' : 'application/json');

  function jsonOf(): string {
    const names = [person.patient, ...person.alsoKnownAs.map(({ patient }) => patient)];
    return `${JSON.stringify(patientFile(names, facts, day), null, 2)}\n`;
  }
}

async function pdfOf(person: Person, facts: readonly Fact[], profile: Profile) {
  // Brought when it is asked for: the register itself stays light.
  const { makePaper } = await import('../../../documents/paper/paper.ts');
  return makePaper(printedFile(person, facts, profile, todayOf(profile)), systemClock());
}
