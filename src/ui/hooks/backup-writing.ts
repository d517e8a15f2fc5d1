import { useState } from 'preact/hooks';
import { asTyped } from '../../backup/envelope.ts';
import { exportLedger } from '../../backup/export-ledger.ts';
import { nameByHand } from '../../backup/file-names.ts';
import { readProfile } from '../../ledger/settings.ts';
import { askWorker } from '../../messages/send.ts';
import { systemClock } from '../../platform/clock.ts';
import { saveByHand, sealFile } from '../backup-file.ts';
import type { Progressed } from '../components/WorkProgress.tsx';
import { todayOf } from '../today.ts';
import { useCommand } from './command.ts';
import { useLedger } from './ledger.ts';

/** A file that was handed to the browser. */
export interface WrittenBackup {
  name: string;
  at: number;
  facts: number;
  /** She is asked whether the file is there: nobody else can look. */
  toConfirm: boolean;
}

/** Writes a backup by hand. `at`: how far the reading is; null: it is being sealed; 'idle': nothing runs. */
export function useBackupWriting() {
  const { ledger } = useLedger();
  const { busy, failure, run } = useCommand();
  const [at, setAt] = useState<Progressed | 'idle'>('idle');
  const [written, setWritten] = useState<WrittenBackup | null>(null);
  const [saving, setSaving] = useState<'failed' | 'plain' | null>(null);

  const [files, setFiles] = useState(0);

  const note = ({ at: made, name, facts }: WrittenBackup) =>
    askWorker('ui/note-backup', { at: made, name, facts });

  async function save(passphrase: string | null): Promise<void> {
    setAt({ done: 0, of: 1 });
    const now = systemClock();
    const { bytes, facts } = await exportLedger(ledger, now, (done, of) => setAt({ done, of }));
    setAt(null);
    const file =
      passphrase === null ? bytes : await sealFile(bytes, { passphrase: asTyped(passphrase) });
    const day = todayOf(await readProfile(ledger));
    const name = nameByHand(day, passphrase === null ? 'json' : 'age');
    const saved = await saveByHand(file, name);
    if (saved === 'failed') return setSaving('failed');
    await askWorker('ui/note-whole-export', { name });
    if (passphrase === null) return setSaving('plain');
    const made = { name, at: now, facts, toConfirm: saved === 'handed' };
    if (saved === 'saved') await note(made);
    setWritten(made);
    setFiles((before) => before + 1);
  }

  return {
    busy,
    failure,
    at,
    written,
    saving,
    /** How many this page has sealed. */
    files,
    /** Under a passphrase; null: in clear. */
    write: (passphrase: string | null) =>
      run(async () => {
        setWritten(null);
        setSaving(null);
        await save(passphrase).finally(() => setAt('idle'));
      }),
    /** She says that the file is there. */
    confirm: (made: WrittenBackup) =>
      run(async () => {
        await note(made);
        setWritten({ ...made, toConfirm: false });
      }),
  };
}
