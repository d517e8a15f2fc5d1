import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { LedgerContext } from '../hooks/ledger.ts';
import { useOpening } from '../hooks/opening.ts';
import { BeginAnew } from './BeginAnew.tsx';
import { Padlock } from './Icons.tsx';
import { Notice } from './Notice.tsx';
import { Unlock } from './Unlock.tsx';
import { Waiting } from './Waiting.tsx';

const CLOSED = {
  locked: { title: 'common.lockedTitle', words: null },
  lost: { title: 'common.lostTitle', words: 'common.lost' },
  failed: { title: 'common.failedTitle', words: 'common.failed' },
} as const;

/** Opens the ledger once for the page; locked, the page shows a padlock and the way in, nothing else. */
export function LedgerGate({ children }: { children: ComponentChildren }) {
  const opening = useOpening();
  const isOpen = opening.state === 'open';
  useEffect(() => {
    // The window that an invoice opened to unlock has done its work.
    if (isOpen && location.search === '?unlock') window.close();
  }, [isOpen]);
  if (opening.state === 'opening') return <Waiting />;
  if (opening.state === 'open') {
    return (
      <LedgerContext.Provider value={opening}>
        {opening.ledger.readOnly && (
          <Notice look="warn">
            <p>{t('error.newer')}</p>
          </Notice>
        )}
        {children}
      </LedgerContext.Provider>
    );
  }
  return <ClosedGate state={opening.state} />;
}

/** What stands in place of a page whose ledger is closed: why, and the way in where there is one. */
export function ClosedGate({ state }: { state: keyof typeof CLOSED }) {
  const { title, words } = CLOSED[state];
  return (
    <main class="sheet gate">
      <h1 class="gate__title">
        <Padlock /> {t(title)}
      </h1>
      {words && <p>{t(words)}</p>}
      {state === 'locked' && <Unlock />}
      {state === 'lost' && <BeginAnew />}
    </main>
  );
}
