import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watchRevision } from '../../ledger/live.ts';
import { LedgerLocked, openLedger, type Ledger } from '../../ledger/open.ts';
import { t } from '../../platform/words.ts';
import { LedgerContext } from '../hooks/ledger.ts';
import { Padlock } from './Icons.tsx';

type Opening =
  { state: 'opening' | 'locked' | 'failed' } | { state: 'open'; ledger: Ledger; revision: number };

/** Opens the ledger once for the page; locked, the page shows a padlock and nothing else. */
export function LedgerGate({ children }: { children: ComponentChildren }) {
  const opening = useOpening();
  if (opening.state === 'opening') return <main aria-busy="true" />;
  if (opening.state === 'open') {
    return <LedgerContext.Provider value={opening}>{children}</LedgerContext.Provider>;
  }
  return (
    <main class="sheet gate">
      <h1 class="gate__title">
        <Padlock /> {t(opening.state === 'locked' ? 'common.lockedTitle' : 'common.failedTitle')}
      </h1>
      <p>{t(opening.state === 'locked' ? 'common.locked' : 'common.failed')}</p>
    </main>
  );
}

function useOpening(): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let stop = () => {};
    let wanted = true;
    const fail = (error: unknown) => {
      if (wanted) setOpening({ state: error instanceof LedgerLocked ? 'locked' : 'failed' });
    };
    const open = async () => {
      const ledger = await openLedger();
      if (!wanted) return;
      const show = (revision: number) => setOpening({ state: 'open', ledger, revision });
      stop = watchRevision(ledger.db, show, fail);
    };
    open().catch(fail);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return opening;
}
