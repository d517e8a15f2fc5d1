import { BackupFault, type BackupFaultCode } from './backup-fault.ts';
import { open, seal, type Lock, type Secret } from './envelope.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Work that takes a second without a pause (scrypt): done in a worker of its own, so that the page answers. */
export type AsideJob =
  { do: 'seal'; bytes: Bytes; lock: Lock } | { do: 'open'; bytes: Bytes; secret: Secret };

export type AsideAnswer = { ok: true; bytes: Bytes } | { ok: false; fault: BackupFaultCode | null };

/** Does one job; a fault is an answer, since classes do not cross to another context. */
export async function doAside(job: AsideJob): Promise<AsideAnswer> {
  try {
    const bytes =
      job.do === 'seal' ? await seal(job.bytes, job.lock) : await open(job.bytes, job.secret);
    return { ok: true, bytes };
  } catch (error) {
    return { ok: false, fault: error instanceof BackupFault ? error.code : null };
  }
}

/**
 * Has a job done by the worker at `address` and ends it.
 * @throws BackupFault; Error when the worker itself failed.
 */
export async function aside(job: AsideJob, address: string): Promise<Bytes> {
  const worker = new Worker(address);
  try {
    const answer = await new Promise<AsideAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AsideAnswer>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('the sealing worker failed')));
      // A worker has no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(job);
    });
    if (answer.ok) return answer.bytes;
    throw answer.fault === null ? new Error('sealing failed') : new BackupFault(answer.fault);
  } finally {
    worker.terminate();
  }
}
