import { render } from 'preact';
import { StopDialog } from '../../../src/overlay/StopDialog.tsx';
import { diagnosed, opened } from '../../fakes/facts.ts';
import { ago, byHand } from '../practice.ts';
import { InRoot } from './InRoot.tsx';
import { judged, NO_ACTIONS, screen } from './screens.ts';

const eight = () => judged({ facts: [opened(), ...byHand(8)] });

/** The ninth-session dialog in the states it can be in, by the part of the gallery that shows it. */
const DIALOGS = {
  dialog: () => screen(eight(), { stopped: true }),
  'dialog-late': () =>
    screen(judged({ facts: [opened({ firstDate: ago(110) }), ...byHand(2)] }), { stopped: true }),
  'dialog-many': () =>
    screen(
      judged({
        facts: [
          opened({ before: 2, elsewhere: 1 }),
          ...byHand(12),
          diagnosed(ago(1), { kind: 'ald', linked: false }),
        ],
        dates: [ago(2), ago(1), ago(0)],
      }),
      { stopped: true },
    ),
  'dialog-orphaned': () =>
    screen(eight(), { stopped: true, orphaned: true, notice: { kind: 'failed', code: 'storage' } }),
} as const;

/** One dialog at a time: it is modal, here as in a host page. */
export function DialogShown({ which }: { which: string }) {
  const shown = DIALOGS[which as keyof typeof DIALOGS];
  if (shown === undefined) return <p>?</p>;
  return (
    <InRoot
      key={which}
      name={which}
      into={(box) =>
        render(<StopDialog screen={shown()} actions={NO_ACTIONS} isSeen={() => true} />, box)
      }
    />
  );
}
