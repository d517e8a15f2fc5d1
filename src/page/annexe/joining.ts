import type { AskedAnnexe } from '../../messages/script-shapes.ts';
import { attachFile, type Attachment } from '../fill/attach.ts';
import { isSameForm } from '../fill/filler.ts';
import type { Asking, Delivered, Joining } from './handover.ts';

interface Means {
  /** Writes the document as a file. */
  write: (asked: AskedAnnexe) => Promise<Attachment>;
  save: (file: Attachment) => void;
}

/**
 * Asks what stands on the document, has it written and given to the page, and writes that it went along
 * once the page has taken it (rule JUS-01). Once at a time.
 */
export function createJoining(means: Means): Joining {
  let running = false;
  return async (asking) => {
    if (running) return;
    running = true;
    try {
      await join(means, asking);
    } catch (error) {
      const { code } = Object(error) as { code?: unknown };
      asking.say({ kind: 'failed', code: typeof code === 'string' ? code : 'internal' });
    } finally {
      running = false;
    }
  };
}

/** She may be typing: what is given is what the form says when it is given. */
const MOST_TRIES = 5;

async function join(means: Means, asking: Asking, tries = MOST_TRIES): Promise<void> {
  const { ask, look, assessor, say } = asking;
  const form = look();
  if (form === null) return;
  const file = await means.write(await ask('page/annexe', { draft: form.draft }));
  const now = look();
  // Another patient's invoice stands there by now: nothing is given to it.
  if (now === null || !isSameForm(form, now)) return;
  if (!hasSameDates(form, now) && tries > 1) return join(means, asking, tries - 1);
  const delivered = await deliver(now.document, file, means.save);
  if (delivered.to === 'page') await assessor.send('page/attach-document', { draft: form.draft });
  say({ kind: 'annexe', delivered });
}

/** What the page does not take is saved. */
async function deliver(
  input: HTMLInputElement | null,
  file: Attachment,
  save: Means['save'],
): Promise<Delivered> {
  const { name } = file;
  const given = input === null ? null : await attachFile(input, file);
  if (given?.ok) return { to: 'page', name };
  save(file);
  return { to: 'downloads', name, why: given?.why ?? null };
}

type Form = NonNullable<ReturnType<Asking['look']>>;

function hasSameDates({ draft: one }: Form, { draft: other }: Form): boolean {
  return (
    JSON.stringify([one.invoiceId, one.lines]) === JSON.stringify([other.invoiceId, other.lines])
  );
}

/** Hands a file to the browser, from a link that stands in nobody's page. */
export function saveFromPage({ name, type, bytes }: Attachment): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
