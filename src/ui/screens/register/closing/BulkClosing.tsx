import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../../domain/civil-date.ts';
import { askWorker } from '../../../../messages/send.ts';
import { t } from '../../../../platform/words.ts';
import { Failure } from '../../../components/Notice.tsx';
import { WorkProgress, type Progressed } from '../../../components/WorkProgress.tsx';
import { useCommand } from '../../../hooks/command.ts';
import { useTyped } from '../../../hooks/typed.ts';
import { useGestureName } from '../../patient/gesture.ts';
import { BulkDone } from './BulkDone.tsx';
import { BulkForm, type BulkDraft } from './BulkForm.tsx';
import { ConfirmClosing } from './ConfirmClosing.tsx';
import type { Choosing } from './choice.ts';
import { closeMany, reopenMany, type Ending, type Outcome } from './close-many.ts';

interface BulkClosingProps {
  choice: Choosing;
  today: CivilDate;
  onStop: () => void;
}

type Step = { name: 'choose' } | { name: 'confirm'; ending: Ending } | { name: 'done' };

/** « Terminer plusieurs épisodes »: tick, one result for all, look at the list, and the way back. */
export function BulkClosing({ choice, today, onStop }: BulkClosingProps) {
  const start: BulkDraft = { date: today, result: '', noEvent: false };
  const { draft, setDraft, forget } = useTyped('bulk-closing', start, { today });
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [undone, setUndone] = useState(false);
  const [at, setAt] = useState<Progressed>(null);
  const { busy, failure, run } = useCommand();
  const nameOf = useGestureName();
  const close = async (ending: Ending) => {
    const rows = choice.chosen;
    const gesture = nameOf({ ending, ids: rows.map(({ subject }) => subject.episode.id) });
    setAt({ done: 0, of: rows.length });
    const written = await run(() =>
      closeMany(askWorker, rows, ending, gesture, (so, done) => {
        setOutcome(so);
        setAt({ done, of: rows.length });
      }),
    );
    if (!written) return;
    forget();
    choice.clear();
    setStep({ name: 'done' });
  };
  const reopen = async (closed: Outcome) => {
    const of = closed.closed.length;
    setAt({ done: 0, of });
    const written = await run(() => reopenMany(askWorker, closed, (done) => setAt({ done, of })));
    if (written) setUndone(true);
  };
  const isDone = step.name === 'done';
  return (
    <section class="panel bulk no-print" aria-label={t('bulk.start')}>
      {busy && <WorkProgress words={t(isDone ? 'bulk.undoing' : 'bulk.working')} at={at} />}
      {step.name === 'choose' && (
        <BulkForm
          choice={choice}
          today={today}
          draft={draft}
          onDraft={setDraft}
          onChecked={(ending) => setStep({ name: 'confirm', ending })}
          onStop={onStop}
        />
      )}
      {step.name === 'confirm' && (
        <ConfirmClosing
          rows={choice.chosen}
          ending={step.ending}
          busy={busy}
          onConfirm={() => void close(step.ending)}
          onBack={() => setStep({ name: 'choose' })}
        />
      )}
      {outcome !== null && (isDone || failure !== null) && (
        <BulkDone
          outcome={outcome}
          undone={undone}
          busy={busy}
          onUndo={() => void reopen(outcome)}
          onStop={onStop}
        />
      )}
      <Failure words={failure} />
    </section>
  );
}
