import type { Pending } from '../../messages/shapes.ts';
import type { Look } from '../read/form.ts';
import { isOf } from './arrival.ts';

/** What `FormReader.look` gives for an invoice that the address does not name. */
export const UNNAMED = 'new:';

/** Names for invoices that the software has not named yet. */
export interface Names {
  /** The same form with its name: the software's own, or the one drawn for it. */
  name(look: Look): Look;
  /** The form of the document before, sent from there: the same sessions here are the same invoice. */
  carry(pending: Pending): void;
  /** The software took what stands on the form: changed from now on, it is the next invoice. */
  settled(look: Look): void;
  forget(): void;
}

/**
 * A name holds for as long as a form stays at its address with its patient, through a page that is sent
 * and comes back with its errors. What she decided about an invoice is bound to its name.
 */
export function createNames(location: Location, randomId: () => string): Names {
  let drawn: { id: string; at: string; settled: string | null } | null = null;
  let carried: Pending | null = null;

  function idFor(look: Look): string {
    const { patient, patientId } = look.draft;
    const at = JSON.stringify([location.href, patientId, patient]);
    const next = drawn?.settled != null && drawn.settled !== contentOf(look);
    if (drawn?.at !== at || next) {
      const from = carried && isOf(look, carried) ? carried : null;
      carried = null;
      drawn = { id: from?.invoiceId ?? UNNAMED + randomId(), at, settled: null };
    }
    return drawn.id;
  }

  return {
    name: (look) =>
      look.draft.invoiceId === UNNAMED
        ? { ...look, draft: { ...look.draft, invoiceId: idFor(look) } }
        : look,
    carry: (pending) => {
      carried = pending;
    },
    settled: (look) => {
      if (drawn) drawn.settled = contentOf(look);
    },
    forget: () => {
      drawn = null;
    },
  };
}

function contentOf({ draft }: Look): string {
  return JSON.stringify(draft.lines);
}
