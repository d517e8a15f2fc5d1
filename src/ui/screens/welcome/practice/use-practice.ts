import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../../domain/profile.ts';
import type { Beginning, Practise, Round } from '../../../../practice/play.ts';

/** So long a counted invoice stays on screen before the next one is drawn: time to read what became of it. */
const READ_MS = 1200;
const NINTH = 9;

/** Where she is in a round. */
export interface Practice {
  /** Null until the engine is there, or where it could not come. */
  round: Round | null;
  failed: boolean;
  /** The session on the invoice, 1 to 9. */
  rank: number;
  /** One more at every « Recommencer ». */
  turn: number;
  /** The imagined software took the invoice on screen. */
  billed: boolean;
  /** The ninth is billed: all was seen. */
  ended: boolean;
  bill: () => void;
  restart: (from: Beginning) => void;
}

/** Brings the engine over the practice invoices and turns them over as they are counted. */
export function usePractice(
  load: () => Promise<Practise>,
  profile: Profile | null,
  onSeen: () => void,
): Practice {
  const [begun, setBegun] = useState<{ from: Beginning; turn: number }>({
    from: 'eighth',
    turn: 0,
  });
  const [round, setRound] = useState<Round | null>(null);
  const [failed, setFailed] = useState(false);
  const [rank, setRank] = useState(1);
  const [billed, setBilled] = useState(false);
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // By the day that is billed, not by a count: sessions taken back in the dialog leave room for more.
    let at = 0;
    const next = () => {
      if (at >= NINTH) return setEnded(true);
      at += 1;
      setRank(at);
      return setBilled(false);
    };
    const onCounted = () => {
      onSeen();
      timer = setTimeout(next, READ_MS);
    };
    setRound(null);
    setBilled(false);
    setEnded(false);
    load().then(
      (practise) => {
        if (life.signal.aborted) return;
        const started = practise({ profile, from: begun.from, onCounted }, life.signal);
        at = started.first;
        setRank(at);
        setRound(started);
      },
      () => setFailed(true),
    );
    return () => {
      life.abort();
      clearTimeout(timer);
    };
  }, [begun, profile?.rpps]);

  return {
    round,
    failed,
    rank,
    turn: begun.turn,
    billed,
    ended,
    bill: () => setBilled(true),
    restart: (from) => setBegun({ from, turn: begun.turn + 1 }),
  };
}
