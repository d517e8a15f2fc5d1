import type { CivilDate } from '../../../domain/civil-date.ts';
import { foldHistory, type Episode } from '../../../domain/episode.ts';
import type { Fact } from '../../../domain/facts.ts';
import { normaliseName } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { sharedFacts } from '../../../documents/patient-file.ts';
import type { Block, Paper } from '../../../documents/paper/paper.ts';
import type { Person } from '../../../ledger/people.ts';
import { longDate, shortDate, t } from '../../../platform/words.ts';
import { standingOf } from '../../../rules/check.ts';
import { dateTime } from '../../date-time.ts';
import { countParts, countWords, regionWords, spanWords } from '../../episode-words.ts';
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
): Paper {
  const facts = sharedFacts(all);
  const { episodes } = foldHistory(facts);
  const about = [
    t('patient.bornOn', [shortDate(patient.birthDate)]),
    ...alsoKnownAs.map((other) =>
      t('person.alsoSeen', [wholeName(other.patient), shortDate(other.patient.birthDate)]),
    ),
    t('file.writtenOn', [longDate(day)]),
  ];
  return {
    // A property of the document, kept by browsers: it names nobody.
    title: 'Neuvième',
    language: t('locale') === 'fr-FR' ? 'fr-FR' : 'en-GB',
    blocks: [
      { kind: 'title', text: t('file.title', [wholeName(patient)]) },
      ...about.map((text): Block => ({ kind: 'text', text, look: 'soft' })),
      ...episodes.flatMap((episode) => episodeBlocks(episode, episodes, profile)),
      { kind: 'heading', text: t('register.timeline') },
      ...historyBlocks(facts, profile),
    ],
    foot: t('file.foot', [shortDate(day)]),
    pages: 'numbered',
  };
}

/**
 * The name of the file: initials and the day. Browsers keep the names of what they download, where no lock
 * of ours reaches.
 */
export function fileName({ patient }: Who, day: CivilDate, ending: 'pdf' | 'json'): string {
  const initials = [patient.firstName, patient.birthName].map(
    (name) => normaliseName(name)[0] ?? '',
  );
  return `dossier-${initials.join('')}-${day}.${ending}`;
}

function episodeBlocks(episode: Episode, all: readonly Episode[], profile: Profile): Block[] {
  const others = all.filter((other) => other !== episode);
  const verdict = standingOf(episode, profile, todayOf(profile, episode.place), others);
  const ended = episode.closedOn;
  const lines = [
    [countWords(verdict), ...countParts(verdict)].join(', '),
    spanWords(episode, verdict),
    ...(ended === null ? [] : [t('register.entry.closed', [longDate(ended)])]),
    ...episode.sessions.map(({ date, act, origin, certainty }) =>
      [
        longDate(date),
        t(origin === 'invoice' ? 'patient.byInvoice' : 'patient.byHand'),
        act,
        certainty === 'possible' ? t('patient.possible') : '',
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  ];
  return [
    { kind: 'heading', text: t('file.episode', [regionWords(episode)]) },
    ...lines.map((text): Block => ({ kind: 'text', text })),
  ];
}

function historyBlocks(facts: readonly Fact[], profile: Profile): Block[] {
  return timelineOf(facts).flatMap((entry): Block[] => {
    const { title, details } = entryWords(entry);
    const undone = entry.undone ? ` (${t('register.undone')})` : '';
    const text = t('file.line', [dateTime(entry.at, zoneOf(profile)), `${title}${undone}`]);
    return [
      { kind: 'text', text },
      ...details.map((detail): Block => ({
        kind: 'text',
        text: detail,
        look: 'small',
        indent: 12,
      })),
    ];
  });
}
