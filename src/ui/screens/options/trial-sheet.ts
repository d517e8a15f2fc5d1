import { annexeOf } from '../../../documents/annexe/annexe-of.ts';
import { addDays, civilDate } from '../../../domain/civil-date.ts';
import type { OwnAnnexe } from '../../../domain/own-annexe.ts';
import type { Profile } from '../../../domain/profile.ts';
import { saveFile } from '../../save-file.ts';
import { todayOf } from '../../today.ts';

const NOBODY = { birthName: 'EXEMPLE', firstName: 'Andrée', birthDate: civilDate('1980-03-12') };
const SESSIONS = 8;

/** « Feuille d’essai »: the form as it would be filled for nobody, with a line every centimetre. */
export async function saveTrial(own: OwnAnnexe, profile: Profile): Promise<void> {
  const { fillForm } = await import('../../../documents/annexe/fill-form.ts');
  const on = todayOf(profile);
  const [place] = profile.places;
  if (place === undefined) return;
  const annexe = annexeOf({
    on,
    profile,
    place,
    patient: NOBODY,
    diagnoses: [
      { kind: 'medical-report', date: on, author: 'Dr EXEMPLE', linked: true, keptAt: '' },
    ],
    scope: 'invoice',
    dates: Array.from({ length: SESSIONS }, (_, week) => addDays(on, -7 * week)),
    withDiagnosis: true,
  });
  saveFile('feuille-d-essai.pdf', await fillForm(own, annexe, true), 'application/pdf');
}
