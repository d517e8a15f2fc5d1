/** What the page carries through every post, in a field that nobody is meant to read. */
export interface PageState {
  page: string;
  patientId?: number;
  /** Number of act lines that the grid shows. */
  rows?: number;
  /** Ids of the people the search has found. */
  found?: number[];
}

const MARK = '/wEPDwUK';

export function writeState(state: PageState): string {
  return MARK + Buffer.from(JSON.stringify(state)).toString('base64');
}

/** Null when it was tampered with, or is another page's. */
export function readState(text: string, page: string): PageState | null {
  if (!text.startsWith(MARK)) return null;
  try {
    const state: unknown = JSON.parse(Buffer.from(text.slice(MARK.length), 'base64').toString());
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by writeState
    return (state as PageState).page === page ? (state as PageState) : null;
  } catch {
    return null;
  }
}

/** One part of a partial answer: its length, its kind, its id, itself. */
export function deltaPart(kind: string, id: string, content: string): string {
  return `${content.length}|${kind}|${id}|${content}|`;
}
