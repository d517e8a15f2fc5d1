import type { Attendant, AttendedPage } from './attended.ts';
import { createAssessor } from './assessor.ts';
import { createCancelling } from './cancelling.ts';
import { overlayActions } from './decisions.ts';
import { createBilling } from './outcome/billing.ts';
import { createNames, UNNAMED } from './outcome/invoice-name.ts';
import { createFiller, isSameForm } from './fill/filler.ts';
import { guard } from './guard/guard.ts';
import { createOuterFrame } from './outer-frame.ts';
import type { Look } from './read/form.ts';
import { FormReader } from './read/look.ts';
import { decideOnClick, type ClickParts } from './guard/on-click.ts';
import { createLessons } from './teach/lessons.ts';
import { markedLines, noticeAfter, noticeSaid } from './notices.ts';
import { isSameScreen, isSilent, type Notice, type Screen } from './view.ts';
import { watchPage, type Watch } from './watch.ts';

/** Told of an invoice when its form is gone, and on the page that comes after it. */
const OUTLIVES: ReadonlySet<Notice['kind']> = new Set(['outcome-unknown', 'slipped']);

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/**
 * Attends one document: finds the form, has it judged, fills, guards, watches the outcome. Everything it
 * starts ends with `signal`.
 */
export function attend(page: AttendedPage, signal: AbortSignal): Attendant {
  const { window, view, ask, hello } = page;
  const { document } = window;
  let look: Look | null = null;
  let notice: Notice | null = null;
  let stopped = false;
  let drawn: Screen | null = null;
  let watched: Watch | null = null;

  const reader = new FormReader(document);
  const lessons = createLessons(document, ask, () => scan());
  const names = createNames(window.location, page.randomId);
  /** The form on screen; null: none can be read. */
  const read = () => {
    if (lessons.isSilent()) return null;
    try {
      const seen = reader.look(() => UNNAMED, lessons.onScreen());
      lessons.doubt(seen === null && reader.lacksButton());
      watched?.hearIn(reader.parts());
      return seen && outer.complete(names.name(seen));
    } catch {
      // A page that breaks the reader is not guarded: she must not believe that it is.
      tellUnwatched();
      return null;
    }
  };
  const tellUnwatched = once(() => void ask('page/unwatched', {}).catch(() => undefined));
  const outer = createOuterFrame(ask, () => scan());
  const say = (next: Notice | null) => {
    notice = noticeSaid(notice, next);
    render();
  };

  const assessor = createAssessor(ask, () => look?.draft ?? null, {
    onAssessed: () => {
      if (stopped && !assessor.mustStop()) stopped = false;
      notice = noticeAfter(notice, assessor);
      render();
      // Looks at the page anew: at every key in an invoice that she has filled it would be for nothing.
      const isEmpty = look?.draft.prescriber?.length === 0;
      if (isEmpty && assessor.current()?.verdict.fill?.unasked) void filler.fillUnasked();
    },
    onFailed: (code) => say({ kind: 'failed', code }),
  });
  const filler = createFiller(
    read,
    (form) => (look && isSameForm(look, form) ? (assessor.current()?.verdict.fill ?? null) : null),
    (next) => {
      say(next);
      scan();
    },
    page.filling,
    outer.fill,
  );
  const billing = createBilling(page, signal, {
    say,
    isBetween: () => steps.isOpen(),
    onSettled: (outcome) => {
      if (outcome === 'success' && look) names.settled(look);
      steps.forget();
      scan();
    },
  });

  function scan(): void {
    const before = look;
    const seen = read();
    billing.check(seen);
    // The second step may stand in the form's place: it is judged by what stood there.
    look = seen ?? (steps.isOpen() ? steps.current() : null);
    cancelling.check(look !== null || lessons.isSilent());
    if (look === null) {
      names.forget();
      if (before) leave();
      return;
    }
    // One patient's count is not on screen for a moment beside another's name.
    if (before && !isSameForm(before, look)) assessor.forget();
    if (before?.draft.invoiceId !== look.draft.invoiceId) filler.forget();
    assessor.refresh();
    render();
  }

  function hide(): void {
    drawn = null;
    view.hide();
  }

  function leave(): void {
    stopped = false;
    assessor.forget();
    filler.forget();
    // What became of an invoice is told where its form is gone too.
    if (!notice || !OUTLIVES.has(notice.kind)) notice = null;
    hide();
    render();
    void ask('page/left', {}).catch(() => undefined);
  }

  function render(): void {
    if (signal.aborted) return;
    const cancelled = look === null ? cancelling.shown() : null;
    if (look === null && !cancelled && !(notice && OUTLIVES.has(notice.kind))) return hide();
    const assessment = assessor.current();
    const canFill = assessment?.verdict.fill != null && look?.draft.prescriber?.length === 0;
    const anchor = look?.anchor.isConnected ? look.anchor : (cancelled?.anchor ?? document.body);
    const orphaned = !page.isAlive();
    const screen: Screen = {
      anchor,
      formKind: look?.draft.kind ?? 'invoice',
      assessment,
      canFill,
      annexe: page.joining && look && (look.document ? 'attach' : 'save'),
      notice,
      stopped,
      marked: markedLines(notice, look),
      late: page.late,
      orphaned,
      cancelled: cancelled?.card ?? null,
    };
    if (isSilent(screen)) return hide();
    // A key in a field that changes nothing on the card draws nothing.
    if (drawn && isSameScreen(drawn, screen)) return;
    drawn = screen;
    view.show(screen, actions);
  }

  /** A click came before anybody could judge it, and was kept from the page. */
  const tellHeld = () => look && say({ kind: 'checking' });
  const closeStop = () => {
    stopped = false;
    render();
  };
  const cancelling = createCancelling(page, render, signal);
  const deciding = { look: () => look, assessor, filler };
  const actions = {
    ...overlayActions({ ...deciding, close: closeStop, dismiss: () => say(null), say }),
    ...cancelling.actions,
    joinAnnexe: () => void page.joining?.({ ask, look: read, assessor, say }),
    openRule: (rule: string) => void ask('page/open-rule', { rule }).catch(() => undefined),
    unlock: () => void ask('page/unlock', {}).catch(() => undefined),
  };

  const parts: ClickParts = {
    page,
    assessor,
    billing,
    own: () => hello.own,
    observers: () => hello.observers,
    stop: () => {
      stopped = true;
      render();
    },
    say,
    clearChecking: () => {
      if (notice?.kind === 'checking' || notice?.kind === 'checked') say(null);
    },
  };
  const steps = guard(page, {
    form: () => {
      const seen = read();
      if (seen) look = seen;
      return seen?.draft.kind === 'invoice' ? seen : null;
    },
    decide: (form, act, since) => decideOnClick(parts, form, act, since),
    slipped: (form, since) => billing.slipped(form, since),
    stepped: (since) => billing.step(since),
    strayed: () => billing.stray(),
  });

  lessons.learn(hello.site);
  if (hello.pending) {
    names.carry(hello.pending);
    billing.arrive(hello.pending);
  }
  const { door, atRest } = page;
  const trees = () => reader.trees();
  const hasForm = () => look !== null;
  watched = watchPage({ document, door, atRest, onChange: scan, trees, hasForm }, signal);
  watched.hearIn(reader.parts());
  if (page.held) tellHeld();
  window.addEventListener('pageshow', ({ persisted }) => persisted && assessor.refresh(true), {
    signal,
  });
  page.door.hear({ keydown: onShortcut });
  signal.addEventListener('abort', hide);

  function onShortcut(event: KeyboardEvent): void {
    // Every key comes by here: the first question is the one that nearly all of them end with.
    if (!event.altKey || !event.shiftKey || !event.isTrusted || look === null) return;
    if (event.code === 'KeyR') void filler.fill();
    if (event.code === 'KeyK') view.unfold();
  }

  return {
    onRevision: (revision) => {
      assessor.onRevision(revision);
      cancelling.refresh();
    },
    whom: () => look?.draft ?? null,
    people: () => (lessons.isSilent() ? [] : reader.people()),
    onPart: outer.refresh,
    onSite: (site) => {
      lessons.learn(site);
      scan();
    },
    teaching: lessons.state,
    redraw: render,
  };
}
