import type { FormDraft } from '../domain/draft.ts';
import type { Assessment, PageMessages, RequestOf, ResponseOf } from '../messages/shapes.ts';
import { createAssessor, type Judging } from './assessor.ts';
import { createBilling } from './outcome/billing.ts';
import { createFiller } from './fill/filler.ts';
import { guard } from './guard/guard.ts';
import type { Look } from './read/form.ts';
import { lookAt } from './read/look.ts';
import { decideOnClick, type ClickParts } from './guard/on-click.ts';
import { isSilent, type Actions, type Notice, type Screen, type View } from './view.ts';
import { watchPage } from './watch.ts';

/** Asks the worker; rejects with a `code` when it refuses or is gone. */
export type Ask = <N extends keyof PageMessages>(
  name: N,
  request: RequestOf<N>,
) => Promise<ResponseOf<N>>;

export interface AttendedPage {
  window: Window & typeof globalThis;
  ask: Ask;
  view: View;
  /** Her own numbers once the worker answered; null: this origin is not enabled. */
  ready: Promise<{ own: readonly string[] } | null>;
  randomId: () => string;
  /** False once the extension was updated or removed under the page. */
  isAlive: () => boolean;
  late: boolean;
}

/** What she decides about the form on screen. */
type Decision = {
  [N in Judging]: RequestOf<N> extends { intent: string } ? never : N;
}[Judging];

/** What the worker and the popup may say to a page that is attended. */
export interface Attendant {
  /** Something was written somewhere: judge again if this is newer. */
  onRevision(revision: number): void;
  /** Whom this page shows; null when it shows no form. */
  whom(): FormDraft | null;
  /** The extension was updated underneath: say so. */
  redraw(): void;
}

function isOthers(assessment: Assessment | null): boolean {
  return assessment?.verdict.standing.kind === 'not-concerned';
}

/**
 * Attends one document: finds the form, has it judged, fills, guards, watches the outcome. Everything it
 * starts ends with `signal`.
 */
export function attend(page: AttendedPage, signal: AbortSignal): Attendant {
  const { window, view, ask } = page;
  const { document } = window;
  let look: Look | null = null;
  let notice: Notice | null = null;
  let stopped = false;
  let drawn: { id: string; at: string } | null = null;
  let own: readonly string[] = [];
  let enabled = false;

  /** A new form has no id yet: one is drawn for as long as it stays at its address. */
  const drawnId = () => {
    if (drawn?.at !== window.location.href) {
      drawn = { id: `new:${page.randomId()}`, at: window.location.href };
    }
    return drawn.id;
  };
  const see = () => (look = lookAt(document, drawnId));
  const say = (next: Notice | null) => {
    notice = next;
    render();
  };

  const assessor = createAssessor(ask, () => look?.draft ?? null, {
    onAssessed: () => {
      if (stopped && !assessor.mustStop()) stopped = false;
      // Somebody else was put in her place since: what was filled is gone.
      if (notice?.kind === 'filled' && isOthers(assessor.current())) notice = null;
      render();
      void filler.fillUnasked();
    },
    onFailed: (code) => say({ kind: 'failed', code }),
  });
  const filler = createFiller(
    () => look,
    () => assessor.current()?.verdict.fill ?? null,
    (next) => {
      say(next);
      scan();
    },
  );
  const billing = createBilling(page, signal, say, () => {
    // A form that stays on screen after its success is the next invoice.
    drawn = null;
    scan();
  });

  function scan(): void {
    const before = look;
    see();
    billing.check(look !== null);
    if (look === null) {
      drawn = null;
      if (before) leave();
      return;
    }
    if (before?.draft.invoiceId !== look.draft.invoiceId) filler.forget();
    assessor.refresh();
    render();
  }

  function leave(): void {
    notice = null;
    stopped = false;
    assessor.forget();
    filler.forget();
    view.hide();
    void ask('page/left', {}).catch(() => undefined);
  }

  function render(): void {
    if (look === null || signal.aborted) return;
    const assessment = assessor.current();
    const canFill = assessment?.verdict.fill != null && look.draft.prescriber.length === 0;
    const { anchor, draft } = look;
    const orphaned = !page.isAlive();
    const screen: Screen = {
      anchor,
      formKind: draft.kind,
      assessment,
      canFill,
      notice,
      stopped,
      late: page.late,
      orphaned,
    };
    if (isSilent(screen)) view.hide();
    else view.show(screen, actions);
  }

  /** Sends what she decided about the form on screen; the answer is the new verdict. */
  const decideOn = <N extends Decision>(
    name: N,
    rest: Omit<RequestOf<N>, 'draft'>,
  ): Promise<boolean> =>
    look ? assessor.send(name, { draft: look.draft, ...rest }) : Promise.resolve(false);

  const actions: Actions = {
    qualify: (qualification) =>
      void decideOn('page/qualify', { qualification }).then((done) =>
        // She has just said that this form is direct access: that is the click that fills.
        done && qualification.kind !== 'prescribed' ? filler.fill() : undefined,
      ),
    fill: () => void filler.fill(),
    undo: () => filler.undo(),
    override: (reason, note) =>
      void decideOn('page/override', { reason, note }).then((done) => {
        if (done) stopped = false;
        render();
      }),
    voidSession: ({ id, act }, reason) =>
      void decideOn('page/void-session', { session: id, act, reason }),
    recordDiagnosis: (diagnosis) => void decideOn('page/record-diagnosis', { diagnosis }),
    recordPrescription: (prescription) =>
      void decideOn('page/record-prescription', { prescription }),
    settleDoubt: (session, answer) => void decideOn('page/settle-doubt', { session, answer }),
    assignAct: (act, episodes) => void decideOn('page/assign-act', { act, episodes }),
    attachDocument: () => void decideOn('page/attach-document', {}),
    goBack: () => {
      stopped = false;
      render();
    },
    dismissNotice: () => say(null),
  };

  const parts: ClickParts = {
    page,
    assessor,
    billing,
    own: () => own,
    stop: () => {
      stopped = true;
      render();
    },
    say,
    clearChecking: () => {
      if (notice?.kind === 'checking') say(null);
    },
  };
  guard(
    window,
    () => {
      if (!enabled) return null;
      const seen = see();
      if (seen === null || seen.draft.kind !== 'invoice') return null;
      return { anchor: seen.anchor, decide: (act) => decideOnClick(parts, seen, act) };
    },
    signal,
  );

  // The guard listens from the first moment; nothing is looked at before the worker said yes.
  void page.ready.then(
    (yes) => {
      if (yes === null || signal.aborted) return;
      own = yes.own;
      enabled = true;
      watchPage(document, scan, signal);
    },
    () => undefined,
  );
  window.addEventListener('pageshow', ({ persisted }) => persisted && assessor.refresh(true), {
    signal,
  });
  window.addEventListener('keydown', (event) => onShortcut(event), { capture: true, signal });
  signal.addEventListener('abort', () => view.hide());

  function onShortcut(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || look === null) return;
    if (event.code === 'KeyR') void filler.fill();
  }

  return {
    onRevision: (revision) => assessor.onRevision(revision),
    whom: () => look?.draft ?? null,
    redraw: render,
  };
}
