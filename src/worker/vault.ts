import { raiseRevision } from '../ledger/append.ts';
import { readVault, theFront, type FrontDatabase } from '../ledger/front.ts';
import { beginAnew } from '../ledger/open.ts';
import { burnLeftovers, resealLedger } from '../ledger/reseal.ts';
import { clearNoise, noiseFor, scrubDeleted } from '../ledger/scrub.ts';
import { readProfiles } from '../ledger/settings.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { forgetAllTyped } from '../platform/typed.ts';
import { randomId } from '../vault/bytes.ts';
import { newCabinetKey } from '../vault/keys.ts';
import {
  openWithPassphrase,
  openWithRecovery,
  wrapUnderPassphrase,
  wrapUnderRecovery,
} from '../vault/passphrase.ts';
import { passphraseFault } from '../vault/passphrase-fault.ts';
import { readRecovery, type Recovery } from '../vault/recovery.ts';
import { forgetUnlocked, keepUnlocked, readUnlocked } from '../vault/unlocked.ts';
import { LONG_IDLE_MINUTES, type SealedVault, type Vault } from '../vault/vault.ts';
import { noteDecision } from './decisions.ts';
import { idleAfter, watchIdle } from './idle.ts';
import { keepSheet } from './recovery-row.ts';
import { clearProgress, showProgress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { openWorld, type World } from './world.ts';

/**
 * Adds a passphrase: a new key, everything sealed again under it in a new database, the old one deleted.
 * The key of the time without a passphrase lay in clear, so it must open nothing any more.
 */
export async function setPassphrase(
  world: World,
  { passphrase, words }: UiRequest<'ui/set-passphrase'>,
): Promise<void> {
  const { front } = world.ledger;
  const kept = await vaultOf(front);
  if (kept.vault.kind !== 'open') throw new Refusal('bad-message');
  await mustBeGood(world, passphrase);
  const recovery = mustRead(words);
  const key = newCabinetKey();
  const vault: SealedVault = {
    kind: 'sealed',
    epoch: randomId(),
    passphrase: await wrapUnderPassphrase(key, passphrase),
    recovery: await wrapUnderRecovery(key, recovery.wrappingKey),
    idleMinutes: LONG_IDLE_MINUTES,
  };
  await noteDecision(world, 'passphrase-set');
  // A large ledger takes minutes to seal: the minute after which a browser calls her idle would lock it.
  idleAfter(vault.idleMinutes);
  // Before the switch: a worker that is killed right after it finds the ledger unlocked, as it was.
  await keepUnlocked(vault.epoch, key);
  try {
    const facts = await world.ledger.db.facts.count();
    await resealLedger(world.ledger, { key, vault }, showProgress);
    await scrubDeleted(front, noiseFor(facts));
    await keepSheet(world, recovery);
  } finally {
    await clearProgress();
  }
}

export async function changePassphrase(
  world: World,
  { current, passphrase }: UiRequest<'ui/change-passphrase'>,
): Promise<void> {
  const { vault, key } = await mustOpen(world.ledger.front, current);
  await mustBeGood(world, passphrase);
  const wrapped = await wrapUnderPassphrase(key, passphrase);
  await replaceWrap(world.ledger.front, { ...vault, passphrase: wrapped });
  await noteDecision(world, 'passphrase-changed');
}

export async function removePassphrase(
  world: World,
  { current }: UiRequest<'ui/remove-passphrase'>,
): Promise<void> {
  const { key } = await mustOpen(world.ledger.front, current);
  await noteDecision(world, 'passphrase-removed');
  await putVault(world.ledger.front, { kind: 'open', key });
  await forgetUnlocked();
}

/** The words of the sheet open what the forgotten passphrase does not. */
export async function resetPassphrase({
  words,
  passphrase,
}: UiRequest<'ui/reset-passphrase'>): Promise<void> {
  const front = theFront();
  const vault = await sealedVault(front);
  const key = await openWithRecovery(vault.recovery, mustRead(words).wrappingKey);
  if (key === null) throw new Refusal('other-sheet');
  if (passphraseFault(passphrase) !== null) throw new Refusal('weak-passphrase');
  const wrapped = await wrapUnderPassphrase(key, passphrase);
  await replaceWrap(front, { ...vault, passphrase: wrapped });
  await keepUnlocked(vault.epoch, key);
  await noteDecision(await openWorld(), 'recovered');
}

export async function newRecoverySheet(
  world: World,
  { words }: UiRequest<'ui/new-recovery'>,
): Promise<void> {
  const { front } = world.ledger;
  const vault = await sealedVault(front);
  const key = await readUnlocked(vault);
  if (key === null) throw new Refusal('locked');
  const sheet = mustRead(words);
  const recovery = await wrapUnderRecovery(key, sheet.wrappingKey);
  await replaceWrap(front, { ...vault, recovery });
  await keepSheet(world, sheet);
  await noteDecision(world, 'recovery-made');
}

/** Unlocks until the browser closes, the computer locks, she asks, or nobody was there for long. */
export async function unlock({ passphrase }: UiRequest<'ui/unlock'>): Promise<void> {
  const front = theFront();
  const { vault, key } = await mustOpen(front, passphrase);
  await keepUnlocked(vault.epoch, key);
  await changed(front);
  await noteDecision(await openWorld(), 'unlocked');
}

/** Locks, where there is a passphrase to unlock with. Open pages ask again, and are told so. */
export async function lock(front: FrontDatabase = theFront()): Promise<void> {
  const kept = await readVault(front);
  if (kept?.vault.kind !== 'sealed' || (await readUnlocked(kept.vault)) === null) return;
  await forgetUnlocked();
  await forgetAllTyped();
  await changed(front);
}

export async function setIdle({ ledger }: World, minutes: number): Promise<void> {
  const vault = await sealedVault(ledger.front);
  await putVault(ledger.front, { ...vault, idleMinutes: minutes });
  await watchIdle();
}

/** Begins anew where no key is left; never where something can still be opened. */
export async function beginWithout(front: FrontDatabase = theFront()): Promise<void> {
  if (await readVault(front)) throw new Refusal('bad-message');
  await beginAnew(front);
  await burnLeftovers(front);
}

/** What a killed re-sealing left is deleted; nothing is done where that is not sure. */
export async function burn(): Promise<void> {
  const front = theFront();
  const burnt = await burnLeftovers(front);
  if (burnt.length > 0) await scrubDeleted(front);
  else await clearNoise(front);
}

async function mustOpen(front: FrontDatabase, passphrase: string) {
  const vault = await sealedVault(front);
  const key = await openWithPassphrase(vault.passphrase, passphrase);
  if (key === null) throw new Refusal('wrong-passphrase');
  return { vault, key };
}

async function mustBeGood({ ledger }: World, passphrase: string): Promise<void> {
  const { list } = await readProfiles(ledger);
  const known = list.flatMap(({ familyName, firstName, rpps, places }) => [
    familyName,
    firstName,
    rpps,
    ...places.map(({ amNumber }) => amNumber),
  ]);
  if (passphraseFault(passphrase, known) !== null) throw new Refusal('weak-passphrase');
}

function mustRead(words: string): Recovery {
  const read = readRecovery(words);
  if (!read.ok) throw new Refusal('bad-words');
  return read.recovery;
}

async function vaultOf(front: FrontDatabase) {
  const kept = await readVault(front);
  if (!kept) throw new Refusal('locked');
  return kept;
}

async function sealedVault(front: FrontDatabase): Promise<SealedVault> {
  const { vault } = await vaultOf(front);
  if (vault.kind !== 'sealed') throw new Refusal('bad-message');
  return vault;
}

async function putVault(front: FrontDatabase, vault: Vault): Promise<void> {
  await front.transaction('rw', front.meta, async () => {
    const kept = await readVault(front);
    if (!kept) throw new Refusal('locked');
    await front.meta.put({ ...kept, vault });
    await raiseRevision(front);
  });
}

/** A wrap that was replaced opened the same key: what is left of it on the disk is worn down. */
async function replaceWrap(front: FrontDatabase, vault: SealedVault): Promise<void> {
  await putVault(front, vault);
  await scrubDeleted(front);
}

async function changed(front: FrontDatabase): Promise<void> {
  await front.transaction('rw', front.meta, () => raiseRevision(front));
}
