import type { CivilDate } from '../../../domain/civil-date.ts';
import { foldHistory, type Episode } from '../../../domain/episode.ts';
import type { Fact } from '../../../domain/facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import { sharedFacts } from '../../../documents/patient-file.ts';
import type { Printed, PrintedLine, PrintedSection } from '../../../documents/pdf.ts';
import type { Person } from '../../../ledger/people.ts';
import { longDate, shortDate, t } from '../../../platform/words.ts';
import { standingOf } from '../../../rules/check.ts';
import { dateTime } from '../../date-time.ts';
import { countParts, countWords, regionWords, spanWords } from '../../episode-words.ts';
import { initialsName } from '../../initials-name.ts';
import { wholeName } from '../../typed-name.ts';
import { todayOf, zoneOf } from '../../today.ts';
import { entryWords } from './entry-words.ts';
import { timelineOf } from './timeline.ts';

type Who = Pick<Person, 'patient' | 'alsoKnownAs'>;

/** A patient's file as it is printed: in the words of the register, without what is internal. */
export function printedFile(
  { patient, alsoKnownAs }: Who,
  all: readonly Fact[],
  profile: Profile,
  day: CivilDate,
): Printed {
  const facts = sharedFacts(all);
  const { episodes } = foldHistory(facts);
  return {
    title: t('file.title', [wholeName(patient)]),
    about: [
      t('patient.bornOn', [shortDate(patient.birthDate)]),
      ...alsoKnownAs.map((other) =>
        t('person.alsoSeen', [wholeName(other.patient), shortDate(other.patient.birthDate)]),
      ),
      t('file.writtenOn', [longDate(day)]),
    ],
    sections: [
      ...episodes.map((episode) => episodeSection(episode, episodes, profile)),
      { heading: t('register.timeline'), lines: historyLines(facts, profile) },
    ],
    foot: t('file.foot', [shortDate(day)]),
    language: t('locale'),
  };
}

/** The name of the file: initials and the day. */
export function fileName({ patient }: Who, day: CivilDate, ending: 'pdf' | 'json'): string {
  return initialsName('dossier', patient, day, ending);
}

function episodeSection(
  episode: Episode,
  all: readonly Episode[],
  profile: Profile,
): PrintedSection {
  const others = all.filter((other) => other !== episode);
  const verdict = standingOf(episode, profile, todayOf(profile, episode.place), others);
  const ended = episode.closedOn;
  return {
    heading: t('file.episode', [regionWords(episode)]),
    lines: [
      { text: [countWords(verdict), ...countParts(verdict)].join(', ') },
      { text: spanWords(episode, verdict) },
      ...(ended === null ? [] : [{ text: t('register.entry.closed', [longDate(ended)]) }]),
      ...episode.sessions.map(({ date, act, origin, certainty }): PrintedLine => {
        const parts = [
          longDate(date),
          t(origin === 'invoice' ? 'patient.byInvoice' : 'patient.byHand'),
          act,
          certainty === 'possible' ? t('patient.possible') : '',
        ];
        return { text: parts.filter(Boolean).join(' · ') };
      }),
    ],
  };
}

function historyLines(facts: readonly Fact[], profile: Profile): PrintedLine[] {
  return timelineOf(facts).map((entry) => {
    const { title, details } = entryWords(entry);
    const undone = entry.undone ? ` (${t('register.undone')})` : '';
    return {
      text: t('file.line', [dateTime(entry.at, zoneOf(profile)), `${title}${undone}`]),
      details,
    };
  });
}
