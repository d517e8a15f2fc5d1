import type { FormDraft } from '../domain/draft.ts';
import type { Assessment, PageMessages, RequestOf } from '../messages/shapes.ts';
import type { Ask } from './attended.ts';

/** The messages that answer with a fresh verdict. */
export type Judging = {
  [N in keyof PageMessages]: PageMessages[N]['response'] extends Assessment ? N : never;
}[keyof PageMessages];

/** Keeps the verdict on the form ready, so that a click can be judged without waiting. */
export interface Assessor {
  current(): Assessment | null;
  /** Asks again when the form changed since; `force`: even when it did not. */
  refresh(force?: boolean): void;
  /**
   * True when the verdict is about the form exactly as it stands, and the newest that can be had: what was
   * written elsewhere makes it an older one as long as somebody is there to judge anew.
   */
  isFresh(): boolean;
  /** True when the worker does not answer: a click is not held for somebody who will not come. */
  isOutOfReach(): boolean;
  /** « Mode observation »: nobody is stopped; null while no answer told. */
  observes(): boolean | null;
  /** True when every reading is exceeded by a date that she has not passed knowingly; never in observation. */
  mustStop(): boolean;
  /** Sends a decision; true when it was written and the verdict renewed. */
  send<N extends Judging>(name: N, request: RequestOf<N>): Promise<boolean>;
  onRevision(revision: number): void;
  forget(): void;
}

interface Listeners {
  onAssessed(): void;
  onFailed(code: string): void;
}

/** An assessor of the form that `draft` gives; null while there is none. */
export function createAssessor(
  ask: Ask,
  draft: () => FormDraft | null,
  listeners: Listeners,
): Assessor {
  let assessment: Assessment | null = null;
  let judged = '';
  let asked = '';
  let newest = 0;
  let outOfReach = false;

  const signature = () => JSON.stringify(draft());

  async function send<N extends Judging>(name: N, request: RequestOf<N>): Promise<boolean> {
    const about = JSON.stringify(request.draft);
    asked = about;
    try {
      const answer = (await ask(name, request)) as Assessment;
      outOfReach = false;
      accept(about, answer);
      return true;
    } catch (error) {
      const code = codeOf(error);
      // A decision that was refused says nothing of whether the next verdict will come.
      outOfReach ||= name === 'page/assess' || code === 'unreachable';
      if (asked === about) asked = '';
      listeners.onFailed(code);
      return false;
    }
  }

  function accept(about: string, answer: Assessment): void {
    // Something was written while this answer was on its way, or the form is another one by now.
    if (answer.revision < newest || about !== signature()) {
      asked = '';
      return refresh();
    }
    newest = answer.revision;
    assessment = answer;
    judged = about;
    listeners.onAssessed();
  }

  function refresh(force = false): void {
    const form = draft();
    if (form === null) return;
    const about = JSON.stringify(form);
    if (force ? false : about === judged || about === asked) return;
    void send('page/assess', { draft: form });
  }

  return {
    current: () => assessment,
    refresh,
    isFresh: () =>
      assessment !== null &&
      judged === signature() &&
      (outOfReach || assessment.revision >= newest),
    isOutOfReach: () => outOfReach,
    observes: () => assessment?.observes ?? null,
    mustStop: () => {
      if (assessment?.observes) return false;
      const verdict = assessment?.verdict;
      if (verdict?.standing.kind !== 'exceeds') return false;
      return verdict.standing.dates.some((date) => !verdict.passed.includes(date));
    },
    send,
    onRevision: (revision) => {
      if (revision <= newest) return;
      newest = revision;
      refresh(true);
    },
    forget: () => {
      assessment = null;
      judged = '';
      asked = '';
    },
  };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'internal';
}
