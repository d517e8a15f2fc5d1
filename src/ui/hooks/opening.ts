import { useLayoutEffect, useState } from 'preact/hooks';
import { wholeRevision } from '../../ledger/append.ts';
import { theFront } from '../../ledger/front.ts';
import { ledgerNamed } from '../../ledger/ledgers.ts';
import { vaultSign, watchRevision, watchVault } from '../../ledger/live.ts';
import { LedgerLocked, openUnder, openWoken, vaultInUse, type Ledger } from '../../ledger/open.ts';
import { takeWoken, type Woken } from '../../ledger/woken.ts';
import { watchSession } from '../../platform/session.ts';
import { UNLOCKED } from '../../vault/unlocked.ts';

/** How far a page is with its ledger. `lost`: locked, and no passphrase opens it. */
export type Opening =
  | { state: 'opening' | 'locked' | 'lost' | 'failed' }
  | { state: 'open'; ledger: Ledger; revision: number };

/** What came of one try to open, and which vault it was tried with. */
interface Tried {
  vault: string;
  opening: Opening;
}

/** The first try of this page, under way before anything is drawn. */
let begun: Promise<Tried> | null = null;

/** Begins to open the ledger; whoever asks with `useOpening` finds it on its way. */
export function beginOpening(): void {
  begun = takeWoken().then(tryToOpen);
}

/**
 * Opens the ledger, and opens it anew when it is locked, unlocked or sealed under another key while the page
 * is there: a locked page drops what it held at once.
 */
export function useOpening(): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useLayoutEffect(() => followOpening(setOpening), []);
  return opening;
}

/** Tells how the ledger stands, now and whenever that changes. Returns the function that stops it. */
function followOpening(show: (opening: Opening) => void): () => void {
  let turn = 0;
  let vault: string | null = null;
  let unwatch = () => {};
  const open = async (trying = tryToOpen()) => {
    turn += 1;
    const mine = turn;
    unwatch();
    const tried = await trying;
    if (mine !== turn) return;
    ({ vault } = tried);
    show(tried.opening);
    if (tried.opening.state !== 'open') return;
    const tell = (changed: Opening) => mine === turn && show(changed);
    unwatch = followRevision(tried.opening, tell);
  };
  const ends = [watchSession(UNLOCKED, () => void open())];
  let isOver = false;
  void open(begun ?? undefined).then(() => {
    if (isOver) return;
    const onVault = (sign: string) => sign !== vault && void open();
    ends.push(watchVault(onVault, (error) => show(stateOf(error))));
  });
  begun = null;
  return () => {
    isOver = true;
    turn += 1;
    unwatch();
    for (const end of ends) end();
  };
}

function followRevision(
  { ledger, revision }: Opening & { state: 'open' },
  tell: (opening: Opening) => void,
): () => void {
  let known = revision;
  const onRevision = (now: number) => {
    if (now === known) return;
    known = now;
    tell({ state: 'open', ledger, revision: now });
  };
  return watchRevision(ledger, onRevision, (error) => tell(stateOf(error)));
}

async function tryToOpen(woken: Woken | null = null): Promise<Tried> {
  let vault = '';
  try {
    const front = theFront();
    vault = vaultSign(woken?.vault);
    const read = woken && (await openWoken(front, woken));
    if (read) return { vault, opening: { state: 'open', ledger: read, revision: woken.revision } };
    const row = await vaultInUse(front);
    vault = vaultSign(row);
    const [ledger, revision] = await Promise.all([
      openUnder(front, row),
      ledgerNamed(row.database).then((db) => wholeRevision({ db, front })),
    ]);
    return { vault, opening: { state: 'open', ledger, revision } };
  } catch (error) {
    return { vault, opening: stateOf(error) };
  }
}

function stateOf(error: unknown): Opening {
  if (!(error instanceof LedgerLocked)) return { state: 'failed' };
  return { state: error.lost ? 'lost' : 'locked' };
}
