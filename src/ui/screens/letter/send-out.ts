import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Patient } from '../../../domain/patient.ts';
import { letterText, type Letter } from '../../../documents/letter/letter.ts';
import { systemClock } from '../../../platform/clock.ts';
import { t } from '../../../platform/words.ts';
import { initialsName } from '../../initials-name.ts';
import { saveFile } from '../../save-file.ts';

/** How a letter leaves: on paper, as a file, or as text for a secure mail. Nothing is sent from here. */
export type Way = 'print' | 'pdf' | 'copy';

/** Lets the letter go; resolves to what there is to say of it. */
export async function sendOut(
  way: Way,
  letter: Letter,
  patient: Patient,
  day: CivilDate,
): Promise<string | null> {
  if (way === 'print') {
    window.print();
    return null;
  }
  if (way === 'copy') {
    await navigator.clipboard.writeText(letterText(letter));
    return t('letter.copied');
  }
  // Brought when it is asked for: fonts and the writer of PDF weigh more than the page.
  const [{ makePaper }, { letterPaper }] = await Promise.all([
    import('../../../documents/paper/paper.ts'),
    import('../../../documents/letter/letter-paper.ts'),
  ]);
  const bytes = await makePaper(letterPaper(letter), systemClock());
  saveFile(initialsName('lettre', patient, day, 'pdf'), bytes, 'application/pdf');
  return t('letter.saved');
}
