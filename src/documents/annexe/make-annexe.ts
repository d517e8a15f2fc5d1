import type { Annexe } from '../../domain/annexe.ts';
import { makePaper, PaperTooLong } from '../paper/paper.ts';
import { annexePaper } from './annexe-paper.ts';

/**
 * The document as a PDF, on one page unless its dates do not fit one.
 */
export async function makeAnnexe(annexe: Annexe): Promise<Uint8Array<ArrayBuffer>> {
  const paper = annexePaper(annexe);
  try {
    return await makePaper(paper, instantOf(annexe));
  } catch (error) {
    if (!(error instanceof PaperTooLong)) throw error;
    return makePaper({ ...paper, pages: 'numbered' }, instantOf(annexe));
  }
}

/** Noon of the day it is made: the same document, made twice that day, is the same bytes. */
function instantOf({ on }: Annexe): number {
  return Date.parse(`${on}T12:00:00Z`);
}
