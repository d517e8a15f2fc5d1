import { textOf, type Root } from '../find/roots.ts';

export const TAKES_BACK_HINT = /annul|suppr|effac|d[ée]tru|invalid/i;
export const OF_INVOICES = /fact|fse|feuille/i;
/** A block of more elements is read only where the address, the title or the first heading says so. */
const SMALL = 3000;
const MOST_BLOCKS = 12;

/**
 * One look at raw text, before anything else: nearly every page stops here. No selector: on a page of
 * 50 000 nodes one costs more than all else; and no element until the words are there.
 */
export function mayTakeBack(
  document: Document,
  roots: readonly Root[],
  texts: () => readonly string[] = () => roots.map(textOf),
): boolean {
  const { title, URL: address } = document;
  const says = (words: RegExp) => texts().some((text) => words.test(text));
  const isHinted = TAKES_BACK_HINT.test(title) || TAKES_BACK_HINT.test(address);
  if (!isHinted && !says(TAKES_BACK_HINT)) return false;
  if (!OF_INVOICES.test(title) && !says(OF_INVOICES)) return false;
  return isHinted || isSmall(document) || saysInBlocks(document);
}

/** True when the address, the title or a heading says that something is taken back here. */
export function isCalledTakingBack(document: Document): boolean {
  const headings = [...document.querySelectorAll('h1,h2,[role=heading]')].slice(0, 12);
  return [
    document.title,
    document.URL,
    ...headings.map(({ textContent }) => textContent ?? ''),
  ].some((text) => TAKES_BACK_HINT.test(text));
}

/** A long page lists many things that were taken back: only its heading and its small blocks speak for it. */
function saysInBlocks(document: Document): boolean {
  const [heading] = document.getElementsByTagName('h1');
  const blocks = [...(document.body?.children ?? [])].slice(-MOST_BLOCKS).filter(isSmall);
  return [heading, ...blocks].some((block) => TAKES_BACK_HINT.test(block?.textContent ?? ''));
}

function isSmall(block: Document | Element): boolean {
  return block.getElementsByTagName('*')[SMALL] === undefined;
}
