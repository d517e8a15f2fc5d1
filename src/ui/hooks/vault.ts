import { readVault } from '../../ledger/front.ts';
import type { Vault } from '../../vault/vault.ts';
import { useReading } from './reading.ts';

/** How the key is kept, live: with or without a passphrase, and when it locks by itself. */
export interface Protection {
  kind: Vault['kind'];
  idleMinutes: number | null;
}

/** Null while it is being read. */
export function useProtection(): Protection | null {
  const reading = useReading('vault', async ({ front }): Promise<Protection | null> => {
    const vault = (await readVault(front))?.vault;
    if (!vault) return null;
    return { kind: vault.kind, idleMinutes: vault.kind === 'sealed' ? vault.idleMinutes : null };
  });
  return reading.state === 'ready' ? reading.value : null;
}
