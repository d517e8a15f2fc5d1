import { ageOf } from '../backup/age-of-backup.ts';
import { addDays, daysBetween, earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Profile } from '../domain/profile.ts';
import type { Verdict } from '../domain/verdict.ts';
import { readBackupRows } from '../ledger/backup-rows.ts';
import { readPeople } from '../ledger/people.ts';
import { readProfiles } from '../ledger/settings.ts';
import { t } from '../platform/words.ts';
import { concernedBy } from '../rules/absences.ts';
import { standingOf } from '../rules/check.ts';
import { profileQuestions } from '../rules/profile-questions.ts';
import { actor } from './context.ts';
import type { World } from './world.ts';

/** What a reminder may say: numbers, never a name, since it shows on a locked screen. */
export interface Due {
  /** Episodes whose eighth session is expected, or whose three months end, within seven days. */
  limits: number;
  /** Episodes that run, or ended within thirty days, with a document, a decision or an answer due. */
  duties: number;
  /** Days since the last backup, from thirty on; -1: there is none though somebody is counted. */
  backup: number | null;
  /** Proofs of CPTS membership that are a year old (rule ELI-04). */
  proofs: number;
  /** The next absence within two weeks that concerns open episodes (rule ELI-03). */
  absence: { inDays: number; episodes: number } | null;
}

const LIMIT_DAYS = 7;
const ABSENCE_DAYS = 14;
/** Older care stays in the register's filters: what an import brought would be repeated every day. */
const ENDED_DAYS = 30;

/** What is due today, for everybody who bills here. */
export async function whatIsDue(world: World): Promise<Due> {
  const { ledger, now } = world;
  const { list } = await readProfiles(ledger);
  if (list.length === 0) return { limits: 0, duties: 0, backup: null, proofs: 0, absence: null };
  const { day } = await actor(world);
  const recent = (await readPeople(ledger)).flatMap(({ episodes }) =>
    episodes
      .filter(({ closedOn }) => closedOn === null || daysBetween(closedOn, day) <= ENDED_DAYS)
      .map((episode) => {
        const who = ownerOf(episode, list);
        return { who, episode, verdict: standingOf(episode, who, day, without(episodes, episode)) };
      }),
  );
  const cases = recent.filter(({ episode }) => episode.closedOn === null);
  const { backup } = await readBackupRows(ledger);
  const age = ageOf(backup, now());
  const old = age.level === 'very-old' ? age.days : null;
  return {
    limits: cases.filter(({ verdict }) => isNear(verdict, day)).length,
    duties: recent.filter(({ verdict }) => hasDuty(verdict)).length,
    backup: age.level === 'none' && cases.length > 0 ? -1 : old,
    proofs: list
      .flatMap((who) => profileQuestions(who, day))
      .filter(({ message }) => message === 'ELI_04_yearly').length,
    absence: nextAbsence(list, cases, day),
  };
}

interface Case {
  who: Profile;
  episode: Episode;
  verdict: Verdict;
}

function nextAbsence(list: readonly Profile[], cases: readonly Case[], day: CivilDate) {
  const soon = list
    .flatMap((who) => who.absences.map((absence) => ({ who, absence })))
    .filter(({ absence }) => day < absence.from && absence.from <= addDays(day, ABSENCE_DAYS))
    .map(({ who, absence }) => ({
      inDays: daysBetween(day, absence.from),
      episodes: cases.filter(
        (one) =>
          one.who.rpps === who.rpps && concernedBy(absence, one.episode, one.verdict).length > 0,
      ).length,
    }));
  return soon.toSorted((a, b) => a.inDays - b.inDays).find(({ episodes }) => episodes > 0) ?? null;
}

/** Whose place it is treated at; of a place that is gone, the first one's. */
function ownerOf({ place }: Episode, list: readonly Profile[]): Profile {
  const [first] = list;
  const owner = list.find(({ places }) => places.some(({ id }) => id === place)) ?? first;
  if (!owner) throw new Error('an episode without anybody who bills');
  return owner;
}

function without(episodes: readonly Episode[], one: Episode): Episode[] {
  return episodes.filter((other) => other !== one);
}

function hasDuty({ duties }: Verdict): boolean {
  return duties.some(({ severity }) => severity !== 'info');
}

function isNear({ standing, deadline, forecast }: Verdict, day: CivilDate): boolean {
  if (standing.kind === 'uncapped') return false;
  const days = [deadline, forecast].filter((date) => date !== null && date >= day);
  const first = earliest(days);
  return first !== null && first < addDays(day, LIMIT_DAYS);
}

/** One line for each thing that is due; none: nothing is shown. */
export function reminderLines({ limits, duties, backup, proofs, absence }: Due): string[] {
  return [
    ...(limits > 0 ? [t('reminder.limits', limits)] : []),
    ...(duties > 0 ? [t('due.reminder', duties)] : []),
    ...(absence === null
      ? []
      : [
          t('reminder.absence', absence.episodes, [
            String(absence.episodes),
            String(absence.inDays),
          ]),
        ]),
    ...(proofs > 0 ? [t('reminder.proof')] : []),
    ...(backup === null
      ? []
      : [backup < 0 ? t('reminder.noBackup') : t('reminder.backup', backup)]),
  ];
}
