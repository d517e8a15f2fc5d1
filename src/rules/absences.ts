import type { CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Absence } from '../domain/profile.ts';
import type { Verdict } from '../domain/verdict.ts';
import { diagnosisEffect } from './diagnosis.ts';

/**
 * Why an open episode is concerned by an absence (rule ELI-03: a remplaçant may not go on with it).
 * `deadline`: its three months end while she is away; `forecast`: its eighth session is expected then;
 * `goes-on`: its care runs on through the absence.
 */
export type AbsenceReason = 'deadline' | 'forecast' | 'goes-on';

type Standing = Pick<Verdict, 'deadline' | 'forecast'>;

/**
 * Why this episode needs an ordonnance or a pause while she is away; empty: it does not. An episode that is
 * closed, that an ordonnance for the same complaint covers by the first day, or whose three months are over
 * before, is nobody's question. The forecast is an estimate: an eighth session that it expects before the
 * absence does not take an episode off the list.
 */
export function concernedBy(
  { from, to }: Pick<Absence, 'from' | 'to'>,
  episode: Pick<Episode, 'closedOn' | 'prescriptions'>,
  { deadline, forecast }: Standing,
): AbsenceReason[] {
  if (episode.closedOn !== null) return [];
  if (isCovered(episode, from)) return [];
  if (deadline !== null && deadline < from) return [];
  const within = (date: CivilDate | null) => date !== null && from <= date && date <= to;
  const limits: AbsenceReason[] = [
    ...(within(forecast) ? (['forecast'] as const) : []),
    ...(within(deadline) ? (['deadline'] as const) : []),
  ];
  return limits.length > 0 ? limits : ['goes-on'];
}

/** Under an ordonnance the care is not in direct access: a remplaçant may go on with it (rule CNT-11). */
function isCovered({ prescriptions }: Pick<Episode, 'prescriptions'>, day: CivilDate): boolean {
  const { upliftFrom } = diagnosisEffect({ diagnoses: [], prescriptions });
  return upliftFrom !== null && upliftFrom <= day;
}
