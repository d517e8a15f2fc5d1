import type { Exemption, Travel } from '../model.ts';

/** Value in euros of a key letter of the physiotherapists' acts. */
const LETTER_VALUE = 2.21;

export const TRAVEL_AMOUNT: Record<Travel, number> = { aucune: 0, ifd: 2.5, ifs: 4 };

export function parseAmount(text: string): number | null {
  const clean = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(clean) ? Number(clean) : null;
}

export function showAmount(value: number): string {
  return `${value.toFixed(2).replace('.', ',')} €`;
}

/** « RAM 8,09 » is worth 8.09 key letters; an act that does not read this way has no price. */
export function priceOf(act: string): string | null {
  const coefficient = parseAmount(/^[A-Za-z]{2,4}\s+(.+)$/.exec(act.trim())?.[1] ?? '');
  return coefficient === null ? null : (coefficient * LETTER_VALUE).toFixed(2).replace('.', ',');
}

export interface Totals {
  acts: number;
  total: number;
  amo: number;
  amc: number;
  patient: number;
}

export function totalsOf(invoice: {
  amounts: string[];
  surcharge: string;
  travel: Travel;
  exemption: Exemption;
  thirdPartyAmo: boolean;
  thirdPartyAmc: boolean;
}): Totals {
  const acts = invoice.amounts.reduce((sum, text) => sum + (parseAmount(text) ?? 0), 0);
  const base = acts + TRAVEL_AMOUNT[invoice.travel] * invoice.amounts.length;
  const total = base + (parseAmount(invoice.surcharge) ?? 0);
  const amo = base * (invoice.exemption === 'aucune' ? 0.6 : 1);
  const amc = base - amo;
  const paid = (invoice.thirdPartyAmo ? amo : 0) + (invoice.thirdPartyAmc ? amc : 0);
  return { acts, total, amo, amc, patient: total - paid };
}
