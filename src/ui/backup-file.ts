import { aside } from '../backup/aside-job.ts';
import type { Backup } from '../backup/backup-schema.ts';
import { BackupFault } from '../backup/backup-fault.ts';
import { asks, type Asks, type Lock, type Secret } from '../backup/envelope.ts';
import { readBackup } from '../backup/read-backup.ts';
import { LARGEST_BACKUP } from '../backup/size-cap.ts';
import { hasDownloads, saveFile } from '../platform/downloads.ts';

const WORKER = '/sealing.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file she chose, and what it asks for. */
export interface ChosenFile {
  name: string;
  bytes: Bytes;
  asks: Asks;
}

/** Reads a file she chose. @throws BackupFault when it is no backup by its first bytes. */
export async function chooseFile(file: File): Promise<ChosenFile> {
  if (file.size > LARGEST_BACKUP) throw new BackupFault('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name.slice(0, 120), bytes, asks: asks(bytes) };
}

/** Opens it and checks every row. @throws BackupFault */
export async function openFile(
  { bytes, asks: asked }: ChosenFile,
  secret: Secret,
  onProgress: (done: number, of: number) => void,
): Promise<Backup> {
  const plain = asked === 'nothing' ? bytes : await aside({ do: 'open', bytes, secret }, WORKER);
  return readBackup(plain, onProgress);
}

/** Encrypts aside, while the page goes on. */
export function sealFile(bytes: Bytes, lock: Lock): Promise<Bytes> {
  return aside({ do: 'seal', bytes, lock }, WORKER);
}

/**
 * Saves a file by hand. `saved`: the browser says that it is complete; `handed`: without the permission nobody
 * can look, and only she can tell; `failed`: the browser says that it is not.
 */
export async function saveByHand(
  bytes: Bytes,
  name: string,
): Promise<'saved' | 'handed' | 'failed'> {
  if (await hasDownloads()) return (await saveFile(bytes, name, 'by-hand')).ok ? 'saved' : 'failed';
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next task; Firefox needs that much.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'handed';
}
