import type { Annexe } from '../../domain/annexe.ts';
import type { OwnAnnexe } from '../../domain/own-annexe.ts';
import { fillForm } from './fill-form.ts';
import { makeAnnexe } from './make-annexe.ts';

/** The document that goes with an invoice: her CPAM's own form where she keeps one, else ours. */
export function writeAnnexe(
  annexe: Annexe,
  own: OwnAnnexe | null,
): Promise<Uint8Array<ArrayBuffer>> {
  return own === null ? makeAnnexe(annexe) : fillForm(own, annexe);
}
