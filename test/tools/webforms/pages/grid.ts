import { markup, type Html } from '../../kit/markup.ts';
import { french } from '../../kit/dates.ts';
import type { InvoiceLine } from '../../kit/tool.ts';
import { idOf, nameOf, star, submit, textBox, type Values } from './controls.ts';

/** The panel that a partial postback replaces. */
export const PANEL = 'updActes';

export const ASYNC = ['btnAjouter', 'gvActes'];

const COLUMNS = ['txtDateExec', 'txtCotation', 'txtQte', 'txtDep', 'txtMontant'] as const;

/** Rows of a grid are numbered from 02, the header being 01. */
export function cellId(rank: number, column: string): string {
  return `gvActes$ctl${String(rank + 2).padStart(2, '0')}$${column}`;
}

/** One row per act line, then a row with the totals. Rows are renumbered when one goes. */
export function actGrid(values: Values, count: number, wrong: ReadonlySet<string>): Html {
  const rows = Array.from({ length: count }, (_, rank) => {
    const box = (column: string, size: number) =>
      textBox(values, cellId(rank, column), { size, autocomplete: 'off' });
    return markup`<tr class="${rank % 2 ? 'alt' : ''}">
      <td>${rank + 1}</td>
      <td>${box('txtDateExec', 10)}${star(wrong.has(`lines.${rank}.date`))}</td>
      <td>${box('txtCotation', 18)}${star(wrong.has(`lines.${rank}.act`))}</td>
      <td>${box('txtQte', 2)}</td>
      <td>${box('txtDep', 6)}</td>
      <td>${box('txtMontant', 6)}</td>
      <td><a href="javascript:__doPostBack('${nameOf('gvActes')}','Delete$${rank}')">Supprimer</a></td>
    </tr>`;
  });
  return markup`<table class="grille" id="${idOf('gvActes')}" cellspacing="0" rules="all" border="1">
    <tr><th scope="col">N°</th><th scope="col">Exécution</th><th scope="col">Cotation</th><th scope="col">Qté</th><th scope="col">Dépassement</th><th scope="col">Montant</th><th scope="col"></th></tr>
    ${rows}
  </table>
  ${submit('btnAjouter', 'Ajouter une ligne')}`;
}

/** The values of rows, as the page posts them. */
export function rowValues(lines: readonly InvoiceLine[]): Values {
  const values: Values = {};
  for (const [rank, { date, act, amount }] of lines.entries()) {
    for (const [column, value] of [
      ['txtDateExec', french(date)],
      ['txtCotation', act],
      ['txtQte', '1'],
      ['txtDep', ''],
      ['txtMontant', amount],
    ] as const) {
      values[cellId(rank, column)] = value;
    }
  }
  return values;
}

/** Takes one row out and moves the following ones up. */
export function withoutRow(values: Values, count: number, gone: number): Values {
  const kept = { ...values };
  for (let rank = gone; rank < count; rank += 1) {
    for (const column of COLUMNS) {
      kept[cellId(rank, column)] = rank + 1 < count ? (values[cellId(rank + 1, column)] ?? '') : '';
    }
  }
  return kept;
}

/** Rows without date, act and amount are the blank ones at the end: nobody bills those. */
export function linesOf(
  values: Values,
  count: number,
  iso: (text: string) => string,
): InvoiceLine[] {
  return Array.from({ length: count }, (_, rank) => ({
    date: iso(values[cellId(rank, 'txtDateExec')] ?? ''),
    act: values[cellId(rank, 'txtCotation')] ?? '',
    amount: values[cellId(rank, 'txtMontant')] ?? '',
  })).filter(({ date, act, amount }) => date !== '' || act !== '' || amount !== '');
}
