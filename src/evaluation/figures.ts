import type { CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import { classifyLine } from '../rules/acts.ts';
import { episodeStart } from '../rules/start.ts';

/** What the figures are drawn from. Both days are included. */
export interface Period {
  from: CivilDate;
  to: CivilDate;
  /** Every act billed in the period, from the software's own statistics; null: not known. */
  totalActs: number | null;
}

/** A share with what it is a share of: the reader is owed both. */
export interface Share {
  count: number;
  outOf: number;
}

/** The figures of one group of episodes. */
export interface GroupFigures {
  /** Different patients; one with two episodes counts once. */
  patients: number;
  episodes: number;
  /** Sessions known to have taken place here, of the episodes of the group, whatever their day. */
  sessions: number;
  /** Sessions per episode; null without an episode. */
  meanSessions: number | null;
  /** NGAP article (`II.1`, `II.4`…) → sessions; acts that cannot be read stand under the empty article. */
  byArticle: ReadonlyMap<string, number>;
  adverseEvents: number;
  /** Episodes that ended in a word with a doctor, out of all of the group. */
  referred: Share;
}

/** The yearly figures for the ARS (rule EVA-01). */
export interface Figures {
  all: GroupFigures;
  withDiagnosis: GroupFigures;
  withoutDiagnosis: GroupFigures;
  /** Null, never a wrong figure, while the total of acts is not known or is smaller than its part. */
  shareOfActivity: Share | null;
}

/**
 * The indicators of the *cahier des charges* for the episodes that began in the period (session, BDK, or a
 * referral with no session at all). The denominators are ours: no text defines them.
 */
export function figuresOf(episodes: readonly Episode[], period: Period): Figures {
  const within = (date: CivilDate) => date >= period.from && date <= period.to;
  const begun = episodes.filter((episode) => within(beginningOf(episode)));
  const diagnosed = (episode: Episode) => episode.diagnoses.length > 0;
  const acts = episodes.flatMap(doneHere).filter(({ date }) => within(date)).length;
  return {
    all: groupFigures(begun),
    withDiagnosis: groupFigures(begun.filter(diagnosed)),
    withoutDiagnosis: groupFigures(begun.filter((episode) => !diagnosed(episode))),
    shareOfActivity:
      period.totalActs === null || period.totalActs < Math.max(acts, 1)
        ? null
        : { count: acts, outOf: period.totalActs },
  };
}

function groupFigures(episodes: readonly Episode[]): GroupFigures {
  const sessions = episodes.flatMap(doneHere);
  const referred = episodes.filter(
    ({ referral }) => referral !== null && referral.decision !== 'none-needed',
  );
  return {
    patients: new Set(episodes.map(({ tag }) => tag)).size,
    episodes: episodes.length,
    sessions: sessions.length,
    meanSessions: episodes.length === 0 ? null : sessions.length / episodes.length,
    byArticle: countByArticle(sessions),
    adverseEvents: episodes.reduce(
      (sum, { adverseEvents }) => sum + (adverseEvents?.length ?? 0),
      0,
    ),
    referred: { count: referred.length, outOf: episodes.length },
  };
}

/** Only what is certain: a figure for the ARS holds no doubt. */
function doneHere({ sessions }: Episode) {
  return sessions.filter(({ certainty }) => certainty === 'certain');
}

function countByArticle(sessions: readonly { act: string; date: CivilDate }[]) {
  const counts = new Map<string, number>();
  for (const { act, date } of sessions) {
    // `II.1.C` is the lower limb of article II.1; the evaluation asks for the type, not the limb.
    const article = classifyLine(act, date).entry?.article.split('.').slice(0, 2).join('.') ?? '';
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}

function beginningOf(episode: Episode): CivilDate {
  return episodeStart(episode) ?? episode.referral?.date ?? episode.openedOn;
}
