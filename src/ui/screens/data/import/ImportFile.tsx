import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { Done, Failure } from '../../../components/Notice.tsx';
import { faultWords } from './fault-words.ts';
import { FileDrop } from './FileDrop.tsx';
import { Preview } from './Preview.tsx';
import type { PastFileImport } from './use-past-file.ts';
import { Working } from './Working.tsx';
import type { Written } from './write-import.ts';

interface ImportFileProps {
  /** The import of this page, also once it is being written. */
  asked: PastFileImport;
  /** An import that was broken off: the same file again goes on with it. */
  resume: string | null;
  onEnded: () => void;
}

const WORDS = {
  reading: 'imports.reading',
  writing: 'imports.writing',
  stopping: 'imports.stopping',
} as const;

/** A file of past sessions: chosen, looked at, taken in. */
export function ImportFile({ asked, resume, onEnded }: ImportFileProps) {
  const { step, failure } = asked;
  const ended = step.kind === 'ended' ? step.written : null;
  const place = useRef<HTMLDivElement>(null);
  // What had the focus is gone with its step: the keyboard goes on from here.
  useEffect(() => {
    if (step.kind !== 'idle' && document.activeElement === document.body) place.current?.focus();
  }, [step.kind]);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('imports.file')}>
      {step.kind === 'working' && (
        <Working
          words={t(WORDS[step.what])}
          done={step.done}
          onCancel={step.what === 'stopping' ? null : asked.cancel}
        />
      )}
      {step.kind === 'preview' && <Preview step={step} asked={asked} resume={resume} />}
      {(step.kind === 'idle' || step.kind === 'fault') && (
        <FileDrop
          label={resume === null ? t('imports.file') : t('imports.sameFile')}
          onFile={asked.open}
        />
      )}
      {step.kind === 'fault' && (
        <Failure words={t('imports.notRead', [step.file, faultWords(step.fault)])} />
      )}
      <Failure words={failure} />
      <Done words={ended && endWords(ended)} />
      {ended && (
        <div class="actions">
          <Button
            onClick={() => {
              onEnded();
              asked.cancel();
            }}
          >
            {t('imports.another')}
          </Button>
        </div>
      )}
    </div>
  );
}

function endWords(written: Written): string {
  if (written.kind === 'cancelled') return t('imports.cancelled');
  const { counts, part } = written;
  const { sessions, patients } = counts;
  return [
    t('imports.done', sessions, [String(sessions), String(patients)]),
    counts.assessments > 0 &&
      t('imports.doneAssessments', counts.assessments, [String(counts.assessments)]),
    part.known > 0 && t('imports.doneKnown', part.known, [String(part.known)]),
    part.erased > 0 && t('imports.erased', part.erased, [String(part.erased)]),
  ]
    .filter(Boolean)
    .join(' ');
}
