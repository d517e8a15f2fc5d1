import { counted, type Verdicts } from '../../test/e2e/engine/judge.ts';
import { PARTS } from '../../test/e2e/engine/roles.ts';
import { isDisturbed, visitAll, type Visit } from '../../test/e2e/engine/visit.ts';
import { sum } from './page-score.ts';
import { COUNT_HEAD, countCells, type Table } from './page-table.ts';

/** What one tool, or all, came to. */
type Row = { name: string; visits: readonly Visit[] };

/** Which elements the engine of the sources gives which role, without having been taught anything. */
export async function roles(): Promise<Table[]> {
  const visits = await visitAll();
  for (const { tool, screen, failed } of visits) {
    if (failed !== null) console.log(`  ${tool}/${screen.id}: ${failed}`);
  }
  return roleTables(visits);
}

/** A screen that could not be looked at is told beside the counts: it is in none of them. */
export function roleTables(visits: readonly Visit[]): Table[] {
  const tools = [...new Set(visits.map(({ tool }) => tool))];
  const rows: Row[] = [
    ...tools.map((name) => ({ name, visits: visits.filter(({ tool }) => tool === name) })),
    { name: 'total', visits },
  ];
  const verdicts = visits.map((visit) => visit.verdicts);
  return [
    {
      head: ['roles of elements', ...COUNT_HEAD, 'recognised', 'silent disturbed', 'not judged'],
      rows: rows.map(cellsOf),
    },
    {
      head: ['of all tools', ...COUNT_HEAD],
      rows: PARTS.map((part) => [part, ...countCells(sumOf(verdicts, part))]),
    },
  ];
}

function cellsOf({ name, visits }: Row): string[] {
  const judged = visits.filter(({ failed }) => failed === null);
  const silent = judged.filter(({ screen }) => screen.kind === 'silent');
  const forms = judged.filter(({ screen }) => screen.kind !== 'silent');
  const disturbed = silent.filter(isDisturbed);
  const recognised = forms.filter(({ screen, drafts }) =>
    drafts.some(({ kind }) => kind === screen.kind),
  );
  return [
    name,
    ...countCells(sum(forms.map(({ verdicts }) => counted(verdicts)))),
    `${recognised.length}/${forms.length}`,
    `${disturbed.length}/${silent.length}`,
    String(visits.length - judged.length),
  ];
}

function sumOf(verdicts: readonly Verdicts[], part: (typeof PARTS)[number]) {
  return sum(verdicts.map((one) => counted(one, [part])));
}
