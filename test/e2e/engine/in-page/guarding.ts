import type { Pending } from '../../../../src/messages/shapes.ts';
import {
  announces,
  controlOf,
  finishingControls,
  learnControls,
  sharesForm,
  wordsOn,
} from '../../../../src/page/guard/controls.ts';
import type { AttendedPage } from '../../../../src/page/attended.ts';
import { createSteps, type Steps } from '../../../../src/page/guard/steps.ts';
import { watchArrival } from '../../../../src/page/outcome/arrival.ts';
import { isFrozen, wrongFields, type Outcome } from '../../../../src/page/outcome/ballot.ts';
import { createBilling } from '../../../../src/page/outcome/billing.ts';
import { watchOutcome, type Attempt } from '../../../../src/page/outcome/outcome.ts';
import { liveTexts, tellingsOf } from '../../../../src/page/outcome/tellings.ts';
import type { FoundRole, Look } from '../../../../src/page/read/form.ts';

const ROLES: Record<string, FoundRole['role']> = { date: 'session-date', rpps: 'prescriber-rpps' };

/** A form as if recognition had found it: `#form` is its anchor, `[name=date]` its sessions. */
function formHere(): Look | null {
  const anchor = document.getElementById('form');
  if (!anchor) return null;
  const fields = [...anchor.querySelectorAll<HTMLInputElement>('[name=date],[name=rpps]')];
  const lines = fields.filter(({ name }) => name === 'date').map(({ value }) => ({ date: value }));
  const found = fields.flatMap((element) => {
    const role = ROLES[element.name];
    return role ? [{ element, role }] : [];
  });
  return { anchor, found, draft: { kind: 'invoice', lines } } as unknown as Look;
}

type Taken = 'gone' | 'said' | 'fetched' | 'look';

const the = (selector: string) => document.querySelector(selector) as Element;

let attempt: Attempt | null = null;
let outcome: Outcome | null = null;
let steps: Steps = createSteps(document);

/** What a test asks of the guard's and the outcome's parts in this document. */
const parts = {
  words: (selector: string) => wordsOn(the(selector)),
  finishing: () => finishingControls(document).map(({ id }) => id),
  /** She has shown what these buttons do, by their selectors. */
  show: (shown: Record<string, boolean>) =>
    learnControls(new Map(Object.entries(shown).map(([css, finishes]) => [the(css), finishes]))),
  shares: (selector: string) => sharesForm(the(selector), the('#form')),
  announced: (key: string) => announces(finishingControls(document), key),
  /** The id of the button that a click on `selector` goes through. */
  pressedOn(selector: string): string | null {
    let found: string | null = null;
    const hear = (event: Event) => (found = controlOf(event)?.id ?? null);
    window.addEventListener('click', hear, { capture: true, once: true });
    the(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return found;
  },
  keep: (selector: string) => {
    const look = formHere();
    steps = createSteps(document);
    if (look) steps.keep(look, the(selector));
  },
  /** `form`: the button belongs to the form that was pressed. */
  belongs: (selector: string) => steps.formOf(the(selector), formHere()) !== null,
  isOpen: () => steps.isOpen(),
  turn(selector: string): string | null {
    let turned: string | null = null;
    const hear = (event: Event) => (turned = steps.pressed(event, formHere));
    window.addEventListener('click', hear, { capture: true, once: true });
    the(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return turned;
  },
  state: () => {
    const look = formHere();
    return look && { frozen: isFrozen(look), invalid: wrongFields(look).length > 0 };
  },
  live: () => liveTexts(document),
  told: () => [...tellingsOf(document).values()],
  marks: () => [...tellingsOf(document).keys()],
  /** She pressed: what the page shows from now on is the answer. */
  watch: () => {
    const look = formHere();
    const { signal } = new AbortController();
    const done = (settled: Outcome) => (outcome = settled);
    const now = performance.now();
    if (look) attempt = watchOutcome(window, look, now, () => false, done, signal);
  },
  check: () => attempt?.check(formHere()),
  /**
   * She pressed, the software took it, and the document is left: what the worker was told by then.
   * `taken`: what becomes of the page in between; `look`: the page is looked at anew.
   */
  async billAndLeave(taken: readonly Taken[]): Promise<string[]> {
    const told: string[] = [];
    const ask = (name: string, request: { outcome?: string }) => {
      told.push([name, request.outcome].filter(Boolean).join(' '));
      return Promise.resolve({ kept: true });
    };
    const page = { window, ask, randomId: () => 'i' } as unknown as AttendedPage;
    const hooks = { say: () => {}, isBetween: () => false, onSettled: () => {} };
    const billing = createBilling(page, new AbortController().signal, hooks);
    billing.begin(formHere() as Look, performance.now());
    const acts: Record<Taken, () => void> = {
      gone: () => the('#form').remove(),
      said: () => (the('#said').textContent = 'Facture n° 12 enregistrée'),
      fetched: () => {
        const asked = new XMLHttpRequest();
        asked.open('POST', '/api', false);
        asked.send();
      },
      look: () => billing.check(formHere()),
    };
    for (const one of taken) acts[one]();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await Promise.resolve();
    await Promise.resolve();
    return told;
  },
  stray: () => attempt?.stray(),
  outcome: () => outcome,
  arrive: (pending: Partial<Pending>) =>
    new Promise<Outcome | null>((resolve) => {
      const whole = { intent: 'i', invoiceId: 'new:1', dates: [], heard: [], strayed: false };
      const arrival = watchArrival(
        window,
        { ...whole, ageMs: 0, ...pending },
        resolve,
        new AbortController().signal,
      );
      arrival.check(formHere());
      // What is not decided at once waits for the page to say more.
      queueMicrotask(() => resolve(null));
    }),
};
export type GuardParts = typeof parts;
Object.assign(window, { parts });
