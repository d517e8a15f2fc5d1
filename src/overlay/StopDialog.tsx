import { useEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../domain/verdict.ts';
import type { Citation } from '../messages/shapes.ts';
import { longDate, t } from '../platform/words.ts';
import { CountedSessions } from './CountedSessions.tsx';
import { DiagnosisForm } from './DiagnosisForm.tsx';
import { Drawn } from './Drawn.tsx';
import { findingParts, sourcePart } from './findings.ts';
import { OverrideForm } from './OverrideForm.tsx';
import { PrescriptionForm } from './PrescriptionForm.tsx';
import { ReferralForm } from './ReferralForm.tsx';
import type { Showing } from './showing.ts';
import { noticeWords } from './standing-words.ts';
import { trusted } from './trusted.ts';

/**
 * The only dialog: the ninth session, or the end of the three months. A native modal dialog of our own,
 * because a host's modal makes everything else inert. « Revenir » is the default and what Escape does.
 */
export function StopDialog({ screen, actions, isSeen }: Showing) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [way, setWay] = useState<'override' | 'diagnosis' | 'prescription' | 'referral' | null>(
    null,
  );
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const form = useRef<HTMLDivElement>(null);
  // On a small screen what was asked for opens below the edge.
  useEffect(() => form.current?.scrollIntoView({ block: 'end' }), [way]);
  const { assessment } = screen;
  const verdict = assessment?.verdict;
  if (!assessment || verdict?.standing.kind !== 'exceeds') return null;
  const stops = verdict.findings.filter(({ severity }) => severity === 'stop');
  const sources = assessment.citations.filter(({ id }) => stops.some(({ rule }) => rule === id));
  // Of the other readings only: what else there is to say of the invoice stands on the card.
  const warnings = verdict.findings.filter(
    ({ rule, severity }) => severity === 'warn' && /^(?:CNT|DUR|DIA)-/.test(rule),
  );
  const onCancel = (event: Event) => {
    event.preventDefault();
    actions.goBack();
  };
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby="stop-title" onCancel={onCancel}>
      <h2 id="stop-title">{titleOf(verdict)}</h2>
      {screen.orphaned && <p class="warn-text">{t('overlay.updated')}</p>}
      <h3>{t('stop.exceeding')}</h3>
      <ul>
        {verdict.standing.dates.map((date) => (
          <li key={date} class="stop-text">
            {longDate(date)}
          </li>
        ))}
      </ul>
      <Drawn parts={sources.map((source) => sourcePart(firstOf(source), actions, isSeen))} />
      <div class="late">
        <CountedSessions verdict={verdict} isSeen={isSeen} onRemove={actions.voidSession} />
        <Drawn
          parts={[findingParts({ findings: warnings, assessment, annexe: null, actions, isSeen })]}
        />
      </div>
      <div class="choices">
        <button type="button" class="main" autofocus onClick={trusted(isSeen, actions.goBack)}>
          {t('stop.back')}
        </button>
        <div class="late choices">
          <button type="button" onClick={trusted(isSeen, actions.markLines)}>
            {t('stop.takeOff')}
          </button>
          <button type="button" onClick={trusted(isSeen, () => setWay('prescription'))}>
            {t('stop.prescription')}
          </button>
          <button type="button" onClick={trusted(isSeen, () => setWay('diagnosis'))}>
            {t('stop.diagnosis')}
          </button>
          <button type="button" onClick={trusted(isSeen, () => setWay('referral'))}>
            {t('stop.refer')}
          </button>
          <button type="button" onClick={trusted(isSeen, () => setWay('override'))}>
            {t('stop.override')}
          </button>
        </div>
      </div>
      <div ref={form}>
        {way === 'referral' && <ReferralForm isSeen={isSeen} onRefer={actions.refer} />}
        {way === 'override' && <OverrideForm isSeen={isSeen} onConfirm={actions.override} />}
        {way === 'prescription' && (
          <PrescriptionForm isSeen={isSeen} onRecord={actions.recordPrescription} />
        )}
        {way === 'diagnosis' && (
          <DiagnosisForm isSeen={isSeen} onRecord={actions.recordDiagnosis} />
        )}
      </div>
      <p role="status" class="stop-text">
        {screen.notice?.kind === 'failed' ? noticeWords(screen.notice) : ''}
      </p>
    </dialog>
  );
}

/** The most official source; its number leads to all of them. */
function firstOf(citation: Citation): Citation {
  return { ...citation, sources: citation.sources.slice(0, 1) };
}

function titleOf({ findings }: Verdict): string {
  return findings.some(({ message }) => message === 'CNT_01_exceeds')
    ? t('stop.title')
    : t('stop.titleLate');
}
