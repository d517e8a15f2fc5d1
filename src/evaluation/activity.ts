import { compareDates, earliest, type CivilDate } from '../domain/civil-date.ts';
import { foldHistory, type Episode } from '../domain/episode.ts';
import { ofKind, unansweredEpisode, type Fact } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import { articleOf, classifyLine } from '../rules/acts.ts';
import { diagnosisEffect, liftedFrom } from '../rules/diagnosis.ts';

/** One session that took place here for certain. */
export interface ActivitySession {
  date: CivilDate;
  /** RPPS of the kiné who billed or noted it. */
  practitioner: string;
  /** NGAP article (`II.1`, `II.4`…); null: its act cannot be read. */
  article: string | null;
  /** An invoice was seen; false: noted by hand, or taken in from a table. */
  invoiced: boolean;
}

/** What the figures need of an episode: no name, no region, and nothing that is doubtful. */
export interface ActivityEpisode {
  /** Mark of the patient, joined names under one. */
  patient: string;
  /** RPPS of the kiné who opened it. */
  practitioner: string;
  openedOn: CivilDate;
  /** First day that is certain: session, BDK, or being referred; null: nothing of the kind. */
  begins: CivilDate | null;
  /** `later`: obtained once care had begun. */
  diagnosis: 'prior' | 'later' | 'none';
  sessions: ActivitySession[];
  /** Days of the sessions that wait for a word. */
  doubtful: CivilDate[];
  /** Sessions given here before the product knew of it, as she declared them; not dated. */
  before: number;
  open: boolean;
  /** Null: she was not asked, or did not answer. */
  adverseEvents: number | null;
  /** The day she was referred to a doctor; null: no need, or no decision. */
  referredOn: CivilDate | null;
}

/** The activity of one person, from the facts under every joined name. Pure. */
export function activityOf(patient: string, facts: readonly Fact[]): ActivityEpisode[] {
  const history = foldHistory(facts);
  const journal = journalOf(facts);
  const whoBilled = new Map(
    ofKind(journal, 'intent-to-bill').map(({ intent, practitioner }) => [intent, practitioner]),
  );
  const whoNoted = new Map(
    ofKind(journal, 'session-by-hand').map(({ gesture, practitioner }) => [gesture, practitioner]),
  );
  const openers = new Map(
    ofKind(journal, 'episode-opened').map(({ episode, practitioner }) => [episode, practitioner]),
  );
  const assessed = certainAssessments(journal, history.treatments);
  return history.episodes.map((episode) => {
    const opener = openers.get(episode.id) ?? '';
    const certain = episode.sessions.filter(({ certainty }) => certainty === 'certain');
    const sessions = certain.map(({ date, act, intent, id, origin }) => {
      const who = intent === null ? whoNoted.get(id.split('#')[0] ?? '') : whoBilled.get(intent);
      const article = typeOf(act, date);
      return { date, article, practitioner: who ?? opener, invoiced: origin === 'invoice' };
    });
    const begins = beginningOf(episode, sessions, assessed.get(episode.id) ?? []);
    const doubtful = episode.sessions.filter(({ certainty }) => certainty === 'possible');
    return {
      patient,
      practitioner: opener,
      openedOn: episode.openedOn,
      begins,
      diagnosis: diagnosisAt(episode, begins),
      sessions,
      doubtful: doubtful.map(({ date }) => date),
      before: episode.before,
      open: episode.closedOn === null,
      adverseEvents: episode.adverseEvents?.length ?? null,
      referredOn: referredOn(episode),
    };
  });
}

/** `II.1.C` is the lower limb of article II.1; the evaluation asks for the type, not the limb. */
function typeOf(act: string, date: CivilDate): string | null {
  return articleOf(classifyLine(act, date))?.split('.').slice(0, 2).join('.') ?? null;
}

/**
 * Sessions declared at the opening begin it too, on the day she gave. An episode that was opened and holds
 * nothing certain did not begin: somebody who did not come was not received.
 */
function beginningOf(
  episode: Episode,
  sessions: readonly ActivitySession[],
  assessments: readonly CivilDate[],
): CivilDate | null {
  const here = [...sessions.map(({ date }) => date), ...assessments];
  const first = earliest([...here, referredOn(episode)]);
  if (first === null && episode.before === 0) return null;
  return earliest([first, episode.firstDate]) ?? episode.openedOn;
}

function diagnosisAt(episode: Episode, begins: CivilDate | null): ActivityEpisode['diagnosis'] {
  const from = liftedFrom(diagnosisEffect(episode));
  if (from === null) return 'none';
  return from <= (begins ?? episode.openedOn) ? 'prior' : 'later';
}

function referredOn({ referral }: Episode): CivilDate | null {
  return referral === null || referral.decision === 'none-needed' ? null : referral.date;
}

/** Days of BDK by episode: noted, or billed on an invoice that is known to have gone out. */
function certainAssessments(
  journal: readonly Fact[],
  treatments: ReadonlyMap<string, string | null>,
): Map<string, CivilDate[]> {
  const answered = new Map(
    [...treatments].map(([treatment, episode]) => [unansweredEpisode(treatment), episode]),
  );
  const outcomes = new Map(
    ofKind(journal, 'outcome-seen').map(({ intent, outcome }) => [intent, outcome]),
  );
  const billed = ofKind(journal, 'intent-to-bill')
    .filter(({ intent }) => outcomes.get(intent) === 'success')
    .flatMap(({ episode, assessments }) => assessments.map((date) => ({ episode, date })));
  const days = new Map<string, CivilDate[]>();
  for (const { episode, date } of [...billed, ...ofKind(journal, 'assessment-noted')]) {
    const id = answered.get(episode) ?? episode;
    days.set(id, [...(days.get(id) ?? []), date].toSorted(compareDates));
  }
  return days;
}
