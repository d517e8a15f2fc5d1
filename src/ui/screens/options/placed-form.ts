import type { OwnAnnexe, Placed } from '../../../domain/own-annexe.ts';
import { chosenField } from './annexe-field-words.ts';

/** As typed. */
export interface PlacedDraft {
  field: string;
  page: string;
  x: string;
  y: string;
}

export const NO_PLACE: PlacedDraft = { field: '', page: '1', x: '', y: '' };

export type PlacedFault = 'field' | 'page' | 'x' | 'y';

const MOST_MM = 1000;

/** The place that was typed, or what is wrong with it. */
export function readPlaced(
  draft: PlacedDraft,
  { pages }: Pick<OwnAnnexe, 'pages'>,
): { ok: true; placed: Placed } | { ok: false; faults: PlacedFault[] } {
  const field = chosenField(draft.field);
  const [page, x, y] = [draft.page, draft.x, draft.y].map(numberIn);
  const isMm = (value: number | undefined) => value !== undefined && value >= 0 && value <= MOST_MM;
  const faults: PlacedFault[] = [
    ...(field === null ? (['field'] as const) : []),
    ...(page !== undefined && Number.isInteger(page) && page >= 1 && page <= pages
      ? []
      : (['page'] as const)),
    ...(isMm(x) ? [] : (['x'] as const)),
    ...(isMm(y) ? [] : (['y'] as const)),
  ];
  if (faults.length > 0 || field === null) return { ok: false, faults };
  return { ok: true, placed: { field, page: page ?? 1, x: x ?? 0, y: y ?? 0 } };
}

/** « 12,5 » and « 12.5 »; not a number: NaN. */
function numberIn(text: string): number {
  return text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
}
