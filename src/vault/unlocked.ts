import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { z } from '../platform/zod.ts';
import { fromText, toText } from './bytes.ts';
import type { SealedVault } from './vault.ts';

/** Where the key lives while the vault is unlocked: as long as the browser, never on disk. */
export const UNLOCKED = 'unlocked';

const unlockedSchema = z.object({ epoch: z.string(), key: z.string() });

/** The cabinet key, if it was unlocked since the browser started; null: locked. */
export async function readUnlocked(vault: SealedVault): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = unlockedSchema.safeParse(await readSession(UNLOCKED));
  if (!kept.success || kept.data.epoch !== vault.epoch) return null;
  return fromText(kept.data.key);
}

/** Keeps the key until the browser closes or `lock` is called. */
export async function keepUnlocked(epoch: string, key: Uint8Array<ArrayBuffer>): Promise<void> {
  await writeSession(UNLOCKED, { epoch, key: toText(key) });
}

/** Locks: nothing that opens a row is left outside the contexts that hold one open. */
export async function forgetUnlocked(): Promise<void> {
  await removeSession(UNLOCKED);
}
