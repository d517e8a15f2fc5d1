import { settled } from './settle.ts';

/** A document to attach. */
export interface Attachment {
  name: string;
  /** `application/pdf` */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A document that the page took. */
export interface Attached {
  /** Takes it back; false when the page keeps something else, or is gone. */
  undo(): boolean;
}

/**
 * Gives a document to a file input, on her click, and checks that the input holds it. Null, with what was
 * there before, when the input is disabled, already holds a file, does not accept this kind, or the page
 * did not keep it.
 */
export async function attachFile(
  input: HTMLInputElement,
  { name, type, bytes }: Attachment,
): Promise<Attached | null> {
  if (!canTake(input, name, type)) return null;
  const before = input.files;
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type }));
  give(input, transfer.files);
  await settled();
  const holds = () => {
    const [file, ...others] = input.files ?? [];
    return file?.name === name && file.size === bytes.length && others.length === 0;
  };
  const undo = () => {
    if (!input.isConnected || !holds()) return false;
    give(input, before);
    return true;
  };
  if (holds() && !input.matches(':disabled')) return { undo };
  undo();
  return null;
}

function give(input: HTMLInputElement, files: FileList | null): void {
  if (files === null || files.length === 0) input.value = '';
  else input.files = files;
  for (const event of ['input', 'change']) {
    input.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
  }
}

function canTake(input: HTMLInputElement, name: string, type: string): boolean {
  if (input.type !== 'file' || !input.isConnected || input.matches(':disabled')) return false;
  if (input.files && input.files.length > 0) return false;
  const kinds = input.accept.split(',').map((kind) => kind.trim().toLowerCase());
  const [family] = type.split('/');
  return (
    input.accept.trim() === '' ||
    kinds.some(
      (kind) =>
        kind === type ||
        kind === `${family}/*` ||
        (kind !== '' && name.toLowerCase().endsWith(kind)),
    )
  );
}
