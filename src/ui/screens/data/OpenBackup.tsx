import { useEffect, useState } from 'preact/hooks';
import type { Backup } from '../../../backup/backup-schema.ts';
import type { Secret } from '../../../backup/envelope.ts';
import { t } from '../../../platform/words.ts';
import { readRecovery } from '../../../vault/recovery.ts';
import { chooseFile, openFile, type ChosenFile } from '../../backup-file.ts';
import { wordsOfFault } from '../../backup-words.ts';
import { Button } from '../../components/Button.tsx';
import { FieldFrame } from '../../components/FieldFrame.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure, Notice } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { WorkProgress, type Progressed } from '../../components/WorkProgress.tsx';
import { asTyped } from '../../../backup/envelope.ts';
import { sheetFaultWords } from './sheet-words.ts';

interface OpenBackupProps {
  /** Tells the fields of two such parts on one page apart. */
  id: string;
  /** « Ouvrir », or what comes of it. */
  action: string;
  onOpened: (backup: Backup, name: string) => void | Promise<void>;
  /** Another file was chosen: what was said of the one before no longer holds. */
  onChoose: () => void;
}

/** Chooses a backup and opens it with what it asks for. Nothing is written. */
export function OpenBackup({ id, action, onOpened, onChoose }: OpenBackupProps) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [at, setAt] = useState<Progressed | 'idle'>('idle');
  const asked = file?.asks ?? 'nothing';
  useEffect(() => document.getElementById(`${id}-secret`)?.focus(), [file]);
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    await work().catch((error: unknown) => setFailure(wordsOfFault(error)));
    setAt('idle');
  };
  const choose = (chosen: File) =>
    attempt(async () => {
      setFile(null);
      setTyped('');
      onChoose();
      setFile(await chooseFile(chosen));
    });
  const open = () =>
    attempt(async () => {
      if (file === null) return setFailure(t('restore.noFile'));
      const secret = secretOf(file, typed);
      if (typeof secret === 'string') return setFailure(secret);
      setAt(null);
      const backup = await openFile(file, secret, (done, of) => setAt({ done, of }));
      // What opens it is not left on the screen.
      setTyped('');
      await onOpened(backup, file.name);
    });
  return (
    <Form
      onSubmit={() => {
        if (at === 'idle') void open();
      }}
    >
      <FieldFrame id={`${id}-file`} label={t('restore.file')} hint={t('restore.fileHint')}>
        <input
          id={`${id}-file`}
          class="input"
          type="file"
          accept=".age,.json"
          aria-describedby={`${id}-file-hint`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void choose(chosen);
          }}
        />
      </FieldFrame>
      {asked === 'passphrase' && (
        <PassphraseField
          id={`${id}-secret`}
          label={t('restore.passphrase')}
          value={typed}
          onInput={setTyped}
          autocomplete="current-password"
        />
      )}
      {asked === 'sheet' && (
        <FieldFrame id={`${id}-secret`} label={t('restore.words')} hint={t('restore.wordsHint')}>
          <textarea
            id={`${id}-secret`}
            class="input"
            rows={3}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-secret-hint`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </FieldFrame>
      )}
      {file !== null && asked === 'nothing' && (
        <Notice>
          <p>{t('restore.plain')}</p>
        </Notice>
      )}
      <Failure words={failure} />
      {at !== 'idle' && <WorkProgress words={t('restore.opening')} at={at} />}
      <div class="actions">
        <Button type="submit" look="primary" busy={at !== 'idle'}>
          {action}
        </Button>
      </div>
    </Form>
  );
}

/** What opens the file; a text: what is wrong with what was typed. */
function secretOf({ asks }: ChosenFile, typed: string): Secret | string {
  if (asks === 'nothing') return null;
  if (asks === 'passphrase') {
    return typed === '' ? t('restore.noPassphrase') : { passphrase: asTyped(typed) };
  }
  const line = /AGE-SECRET-KEY-1[0-9A-Z]{58}/i.exec(typed);
  if (line) return { identity: line[0].toUpperCase() };
  const read = readRecovery(typed);
  return read.ok ? { identity: read.recovery.identity } : sheetFaultWords(read.fault);
}
