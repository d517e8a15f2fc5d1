import type { CountedSession } from '../domain/sessions.ts';
import type { Verdict } from '../domain/verdict.ts';
import { longDate, t } from '../platform/words.ts';
import { trusted, type IsSeen } from './trusted.ts';

interface CountedSessionsProps {
  verdict: Verdict;
  onRemove: (session: CountedSession, reason: string) => void;
  isSeen: IsSeen;
}

/** What was counted and where it comes from: « le décompte est faux » is the likeliest truth. */
export function CountedSessions({ verdict, onRemove, isSeen }: CountedSessionsProps) {
  const { sessions, count } = verdict;
  return (
    <>
      <h3>{t('stop.counted')}</h3>
      {count.before > 0 && <p>{t('stop.before', [String(count.before)])}</p>}
      <ul class="counted">
        {once(sessions).map((session) => (
          <li key={`${session.id} ${session.act}`}>
            <span>
              {longDate(session.date)} <span class="soft">({originWords(session)})</span>
            </span>
            <button
              type="button"
              aria-label={t('stop.removeLabel', [longDate(session.date)])}
              onClick={trusted(isSeen, () => onRemove(session, t('stop.removed')))}
            >
              {t('stop.remove')}
            </button>
          </li>
        ))}
      </ul>
      {sessions.length > 0 && <p class="soft">{t('stop.removeHint')}</p>}
    </>
  );
}

/** An act for several regions counts in each of their episodes, and was one session. */
function once(sessions: readonly CountedSession[]): CountedSession[] {
  return [
    ...new Map(sessions.map((session) => [`${session.id} ${session.act}`, session])).values(),
  ];
}

const ORIGINS = {
  invoice: 'stop.invoice',
  'by-hand': 'stop.byHand',
  import: 'stop.imported',
} as const satisfies Record<CountedSession['origin'], string>;

function originWords({ origin, certainty }: CountedSession): string {
  const where = t(ORIGINS[origin]);
  return certainty === 'certain' ? where : `${where}, ${t('stop.possible')}`;
}
