import { PDFDocument, PDFTextField } from '@cantoo/pdf-lib';
import { LARGEST_FORM, MOST_PAGES } from '../../domain/own-annexe.ts';

export { LARGEST_FORM };

/** Why a file cannot serve as her CPAM's form. */
export type FormFault = 'too-big' | 'not-pdf' | 'encrypted' | 'broken' | 'too-long';

export type ReadForm =
  | { ok: true; pages: number; /** Names of its text fields. */ fields: string[] }
  | { ok: false; fault: FormFault };

const MOST_FIELDS = 300;
const LONGEST_NAME = 300;

/** Looks at a PDF by its bytes, whatever it is called. */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  if (bytes.length > LARGEST_FORM) return { ok: false, fault: 'too-big' };
  // The mark stands at the start, after what some software puts before it.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!start.includes('%PDF-')) return { ok: false, fault: 'not-pdf' };
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
    if (pdf.isEncrypted) return { ok: false, fault: 'encrypted' };
    const pages = pdf.getPageCount();
    if (pages === 0) return { ok: false, fault: 'broken' };
    if (pages > MOST_PAGES) return { ok: false, fault: 'too-long' };
    const fields = pdf.getForm().getFields();
    const names = fields.flatMap((field) =>
      field instanceof PDFTextField && !field.isReadOnly() ? field.getName() : [],
    );
    const usable = names.filter((name) => name.length <= LONGEST_NAME);
    return { ok: true, pages, fields: usable.slice(0, MOST_FIELDS) };
  } catch {
    return { ok: false, fault: 'broken' };
  }
}
