import type { RequestOf } from '../messages/shapes.ts';
import type { Assessor, Judging } from './assessor.ts';
import type { Filler } from './fill/filler.ts';
import type { Look } from './read/form.ts';
import type { Actions, CancelledActions, Notice } from './view.ts';

/** What she decides about the form on screen. */
type Decision = {
  [N in Judging]: RequestOf<N> extends { intent: string } ? never : N;
}[Judging];

interface Parts {
  look: () => Look | null;
  assessor: Assessor;
  filler: Filler;
  /** The ninth-session dialog closes: she goes back, or what held her is gone. */
  close(): void;
  dismiss(): void;
  say(notice: Notice): void;
}

/** The buttons of the overlay, each a word to the worker about the form on screen. */
export function overlayActions({
  look,
  assessor,
  filler,
  close,
  dismiss,
  say,
}: Parts): Omit<Actions, keyof CancelledActions | 'unlock' | 'openRule' | 'joinAnnexe'> {
  /** The answer is the new verdict. */
  const decideOn = <N extends Decision>(
    name: N,
    rest: Omit<RequestOf<N>, 'draft'>,
  ): Promise<boolean> => {
    const form = look();
    return form ? assessor.send(name, { draft: form.draft, ...rest }) : Promise.resolve(false);
  };
  return {
    qualify: (qualification) =>
      void decideOn('page/qualify', { qualification }).then((done) =>
        // She has just said that this form is direct access: that is the click that fills.
        done && qualification.kind !== 'prescribed' ? filler.fill() : undefined,
      ),
    fill: () => void filler.fill(),
    undo: () => void filler.undo(),
    override: (reason, note) =>
      void decideOn('page/override', { reason, note }).then((done) => done && close()),
    voidSession: ({ id, act }, reason) =>
      void decideOn('page/void-session', { session: id, act, reason }),
    recordDiagnosis: (diagnosis) => void decideOn('page/record-diagnosis', { diagnosis }),
    recordPrescription: (prescription) =>
      void decideOn('page/record-prescription', { prescription }),
    settleDoubt: (session, answer) => void decideOn('page/settle-doubt', { session, answer }),
    assignAct: (act, episodes) => void decideOn('page/assign-act', { act, episodes }),
    attachDocument: () => void decideOn('page/attach-document', {}),
    samePerson: (answer) => void decideOn('page/same-person', { answer }),
    refer: (decision, letter) =>
      void decideOn('page/record-referral', { decision, letter }).then((done) => {
        if (!done) return;
        close();
        say({ kind: 'referred' });
      }),
    markLines: () => {
      const standing = assessor.current()?.verdict.standing;
      close();
      if (standing?.kind === 'exceeds') say({ kind: 'to-remove', dates: standing.dates });
    },
    goBack: close,
    dismissNotice: dismiss,
  };
}
