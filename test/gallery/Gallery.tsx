import { ClosedGate } from '../../src/ui/components/LedgerGate.tsx';
import { PageShell } from '../../src/ui/components/PageShell.tsx';
import { WaitingFor } from '../../src/ui/components/Waiting.tsx';
import { useHash } from '../../src/ui/hooks/hash.ts';
import { ACTIONS } from './actions.tsx';
import { AROUND } from './around.tsx';
import { EPISODES } from './episodes.tsx';
import { FIELDS } from './fields.tsx';
import { KEPT } from './kept.tsx';
import { NOTICES } from './notices.tsx';
import { DialogShown } from './overlay/DialogShown.tsx';
import { OverlayCards } from './overlay/OverlayCards.tsx';
import { OverlayForms } from './overlay/OverlayForms.tsx';
import { TeachShown } from './overlay/TeachShown.tsx';
import type { Shown } from './shown.ts';

const COMPONENTS: readonly Shown[] = [...ACTIONS, ...FIELDS, ...NOTICES, ...KEPT];

/** Every state of every component, by the part that the address names: `gallery.html#cards`. */
export function Gallery() {
  const part = useHash();
  if (part === 'gate-failed') return <ClosedGate state="failed" />;
  if (part === 'gate-late') return <WaitingFor isLong />;
  // The frame of our pages is a component too (PageShell), and so is what opens the ledger (LedgerGate, Waiting).
  return (
    <PageShell title="Galerie" here="options">
      {part === '' && <States shown={COMPONENTS} />}
      {part === 'episodes' && <States shown={EPISODES} />}
      {part === 'around' && <States shown={AROUND} />}
      {part === 'cards' && <OverlayCards />}
      {part === 'forms' && <OverlayForms />}
      {part.startsWith('dialog') && <DialogShown which={part} />}
      {part === 'teach' && <TeachShown />}
    </PageShell>
  );
}

function States({ shown }: { shown: readonly Shown[] }) {
  return (
    <>
      {shown.map(({ of, state, node }) => (
        <section key={`${of} ${state}`} class="shown" aria-label={`${of}, ${state}`} data-of={of}>
          <p class="shown__name">
            {of} · {state}
          </p>
          {node}
        </section>
      ))}
    </>
  );
}
