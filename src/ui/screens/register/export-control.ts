import type { Episode } from '../../../domain/episode.ts';
import type { Fact } from '../../../domain/facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import { controlFile } from '../../../documents/control/make-control-file.ts';
import type { ControlFile } from '../../../documents/control/control-file.ts';
import type { Person } from '../../../ledger/people.ts';
import { askWorker } from '../../../messages/send.ts';
import { systemClock } from '../../../platform/clock.ts';
import { initialsName } from '../../initials-name.ts';
import { saveFile } from '../../save-file.ts';
import { todayOf } from '../../today.ts';

interface Asked {
  person: Person;
  facts: readonly Fact[];
  profile: Profile;
  episode: Episode;
  form: 'pdf' | 'json';
}

/** Saves the control file of an episode; that it leaves is written first, and without that it does not. */
export async function exportControl({ person, facts, profile, episode, form }: Asked) {
  const day = todayOf(profile);
  const { patient, tag } = person;
  const place = profile.places.find(({ id }) => id === episode.place) ?? null;
  const file = controlFile({ episode, patient, profile, place, facts, writtenOn: day });
  const content = form === 'pdf' ? await pdfOf(file) : `${JSON.stringify(file, null, 2)}\n`;
  await askWorker('ui/note-export', { tag, form: `control-${form}` });
  const name = initialsName('controle', patient, day, form);
  saveFile(name, content, form === 'pdf' ? 'application/pdf' : 'application/json');
}

async function pdfOf(file: ControlFile) {
  // Brought when it is asked for: the register itself stays light.
  const [{ makePaper }, { controlPaper }, { controlWords }, { frenchWords }] = await Promise.all([
    import('../../../documents/paper/paper.ts'),
    import('../../../documents/control/control-paper.ts'),
    import('../../../documents/control/control-words.ts'),
    import('../../../platform/french-words.ts'),
  ]);
  return makePaper(controlPaper(file, controlWords(await frenchWords())), systemClock());
}
