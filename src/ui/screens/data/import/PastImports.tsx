import { useState } from 'preact/hooks';
import { readImports, type KnownImport } from '../../../../ledger/imports.ts';
import { askWorker } from '../../../../messages/send.ts';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { ConfirmPanel } from '../../../components/ConfirmPanel.tsx';
import { Done, Failure } from '../../../components/Notice.tsx';
import { dateTime } from '../../../date-time.ts';
import { useCommand } from '../../../hooks/command.ts';
import { useReading } from '../../../hooks/reading.ts';

interface PastImportsProps {
  zone: string;
  /** The import that this page is writing now; null: none. */
  running: string | null;
  /** The import that goes on with the next file; null: none. */
  resume: string | null;
  onResume: (batch: string | null) => void;
}

/** Every import so far: what it brought, and the way to take it out again. */
export function PastImports({ zone, running, resume, onResume }: PastImportsProps) {
  const imports = useReading('imports', readImports);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  if (imports.state === 'failed') return <Failure words={t('error.reading')} />;
  if (imports.state === 'reading') return null;
  const undo = (batch: string) =>
    run(async () => {
      setSaid(null);
      const { kept } = await askWorker('ui/import-undo', { batch });
      if (resume === batch) onResume(null);
      setSaid(kept > 0 ? t('imports.undoneBut', kept, [String(kept)]) : t('imports.undone'));
    });
  return (
    <div class="past-imports">
      <h3>{t('imports.past')}</h3>
      {imports.value.length === 0 && <p>{t('imports.none')}</p>}
      <ul class="sites">
        {imports.value.map((known) => (
          <PastImport
            key={known.id}
            known={known}
            zone={zone}
            busy={busy}
            isResumed={resume === known.id}
            isRunning={running === known.id}
            onUndo={() => void undo(known.id)}
            onResume={() => onResume(known.id)}
          />
        ))}
      </ul>
      <Done words={busy ? t('imports.undoing') : said} />
      <Failure words={failure} />
    </div>
  );
}

interface PastImportProps {
  known: KnownImport;
  zone: string;
  busy: boolean;
  isResumed: boolean;
  /** It is being written by this page: it has its own way to be stopped. */
  isRunning: boolean;
  onUndo: () => void;
  onResume: () => void;
}

function PastImport(props: PastImportProps) {
  const { known, zone, busy, isResumed, isRunning, onUndo, onResume } = props;
  const [asking, setAsking] = useState(false);
  const when = dateTime(known.at, zone);
  return (
    <li class="sites__row">
      <span class="sites__origin">
        <strong>{nameOf(known)}</strong>
        <br />
        <span class="soft">{[when, ...stateWords(known, isRunning)].join(' · ')}</span>
      </span>
      {known.state !== 'undone' && !isRunning && (
        <span class="actions">
          {known.state === 'running' && known.kind === 'sessions' && !isResumed && (
            <Button look="quiet" label={t('imports.resumeOf', [when])} onClick={onResume}>
              {t('imports.resume')}
            </Button>
          )}
          <Button
            look="quiet"
            label={t('imports.undoOf', [when])}
            expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {t('imports.undo')}
          </Button>
        </span>
      )}
      {asking && known.state !== 'undone' && (
        <ConfirmPanel
          action={t('imports.undoNow')}
          busy={busy}
          onConfirm={onUndo}
          onCancel={() => setAsking(false)}
        >
          <p>{t('imports.undoAsked')}</p>
        </ConfirmPanel>
      )}
    </li>
  );
}

function nameOf({ kind, file }: KnownImport): string {
  if (kind === 'restore') return t('imports.restored', [file]);
  return kind === 'typed' ? t('imports.typed') : file;
}

function stateWords({ kind, state, counts, kept }: KnownImport, isRunning: boolean): string[] {
  if (state === 'running') return [t(isRunning ? 'imports.running' : 'imports.unfinished')];
  const words = [];
  if (state === 'undone') words.push(t('imports.isUndone'));
  if (state === 'undone' && kept > 0) words.push(t('imports.isKept', kept, [String(kept)]));
  if (counts !== null) {
    const sessions = counts.sessions + counts.declared;
    // A backup brings invoices too, whose sessions only the fold can count.
    if (kind !== 'restore') words.push(t('imports.sessions', sessions, [String(sessions)]));
    words.push(t('imports.patients', counts.patients, [String(counts.patients)]));
  }
  return words;
}
