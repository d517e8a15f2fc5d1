import { writeFile } from 'node:fs/promises';
import { dayOf, isCivilDate } from '../src/domain/civil-date.ts';
import { allRules, dueRules } from '../src/rules/catalogue.ts';
import { formattedRulesDocument, RULES_DOCUMENT } from './rules-doc.ts';

/**
 * `npm run rules` lists the rules and says which are to be checked again; `--day=2027-12-01` says it for
 * another day; `--write` writes docs/rules.md.
 */
const options = process.argv.slice(2);
const other = options.find((option) => option.startsWith('--day='))?.slice('--day='.length);
const day = other ?? dayOf(Date.now(), 'Europe/Paris');
if (!isCivilDate(day)) {
  console.error(`--day=${day} : pas un jour (AAAA-MM-JJ)`);
  process.exit(1);
}

if (options.includes('--write')) await writeFile(RULES_DOCUMENT, await formattedRulesDocument());

const due = new Set(dueRules(day));
const rows = allRules().map((rule) => {
  const { id, certainty, severities, checkedOn } = rule;
  return [id, certainty, severities.join(' ') || '–', checkedOn, due.has(rule) ? 'à revoir' : ''];
});
print([['règle', 'certitude', 'gravité', 'vérifiée le', ''], ...rows]);
console.log(`${rows.length} règles, ${due.size} à revoir`);

function print(table: readonly (readonly string[])[]): void {
  const [head = []] = table;
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
