import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import type { Case } from '../../caseload.ts';
import { isRefusal } from '../../failure-words.ts';
import { useCommand } from '../../hooks/command.ts';
import { warningBefore } from '../../session-warning.ts';
import type { Doubt } from '../patient/AskOnce.tsx';

/** The daily gesture on one line. */
export interface PlusOne {
  busy: boolean;
  failure: string | null;
  /** The question to answer before it is noted; null: none. */
  doubt: Doubt | null;
  /** The session just added, while it can be undone from here. */
  added: string | null;
  ask: () => void;
  confirm: () => void;
  drop: () => void;
  undo: () => void;
}

/** Notes today's session of an episode; a ninth one, a late one or a second one is asked about once. */
export function usePlusOne({ tag, episode, verdict }: Case, today: CivilDate): PlusOne {
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const add = (second: boolean) =>
    run(async () => {
      try {
        const request = { tag, episode: episode.id, date: today, second };
        const { session } = await askWorker('ui/add-session', request);
        setAdded(session);
        setDoubt(null);
      } catch (error) {
        if (second || !isRefusal(error, 'same-day')) throw error;
        setDoubt('same-day');
      }
    });
  const takeBack = async (session: string) => {
    const reason = t('popup.undoReason');
    await askWorker('ui/void-session', { tag, episode: episode.id, session, reason });
    setAdded(null);
  };
  return {
    busy,
    failure,
    doubt,
    added,
    ask: () => {
      const warning = warningBefore(verdict, today);
      if (warning === null) void add(false);
      else setDoubt(warning);
    },
    confirm: () => void add(doubt === 'same-day'),
    drop: () => setDoubt(null),
    undo: () => added !== null && void run(() => takeBack(added)),
  };
}
