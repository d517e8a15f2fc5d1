import { precision, recall, sum } from '../../../scripts/bench/page-score.ts';
import type { FormDraft } from '../../../src/domain/draft.ts';
import { counted } from './judge.ts';
import { isDisturbed, visitAll, type Visit } from './visit.ts';

// `node test/e2e/engine/print.ts [tool[/screen]…]`: what the engine makes of the zoo's screens, element
// by element. What is right is told by selector too where screens are named.
const wanted = process.argv.slice(2);
const began = performance.now();
const visits = await visitAll(wanted);

for (const visit of visits) {
  const lines = linesOf(visit);
  if (lines.length > 0) console.log(lines.join('\n'));
}
console.log('');
const tools = [...new Set(visits.map(({ tool }) => tool))];
for (const tool of tools)
  total(
    tool,
    visits.filter((visit) => visit.tool === tool),
  );
if (tools.length > 1) total('total', visits);
console.log(`took ${((performance.now() - began) / 1000).toFixed(1)} s`);

function linesOf(visit: Visit): string[] {
  const { tool, screen, drafts, verdicts, failed } = visit;
  const name = `${tool}/${screen.id}`;
  if (failed !== null) return [`${name}: FAILED ${failed}`];
  const kinds = drafts.map(({ kind }) => kind).join(' + ') || 'nothing';
  if (screen.kind === 'silent') {
    return isDisturbed(visit) ? [`${name}: DISTURBED, read as ${kinds}`, ...drafts.map(shown)] : [];
  }
  const { right, wrong, missing } = counted(verdicts);
  const lines = [
    `${name} (${screen.kind}, read as ${kinds}): ${right} right, ${wrong} wrong, ${missing} missing`,
  ];
  const counts: string[] = [];
  for (const [part, verdict] of verdicts) {
    for (const one of verdict.wrong) lines.push(`  WRONG   ${part}: ${one}`);
    if (verdict.missing.length > 0) lines.push(`  missing ${part}: ${verdict.missing.join(' · ')}`);
    if (verdict.right.length === 0) continue;
    counts.push(`${part} ${verdict.right.length}`);
    if (wanted.length > 0) lines.push(`  right   ${part}: ${verdict.right.join(' · ')}`);
  }
  if (wanted.length === 0 && counts.length > 0) lines.push(`  right   ${counts.join(', ')}`);
  return [...lines, ...drafts.map(shown)];
}

function shown(draft: FormDraft): string {
  return `  draft   ${JSON.stringify(draft)}`;
}

function total(name: string, of: readonly Visit[]): void {
  const count = sum(of.map(({ verdicts }) => counted(verdicts)));
  const percent = (part: number | null) => (part === null ? '–' : `${(100 * part).toFixed(1)} %`);
  const forms = of.filter(({ screen }) => screen.kind !== 'silent');
  const silent = of.filter(({ screen }) => screen.kind === 'silent');
  const recognised = forms.filter(({ drafts, screen }) =>
    drafts.some(({ kind }) => kind === screen.kind),
  );
  const disturbed = silent.filter(isDisturbed);
  console.log(
    `${name.padEnd(10)} right ${count.right}, wrong ${count.wrong}, missing ${count.missing}` +
      ` · precision ${percent(precision(count))}, recall ${percent(recall(count))}` +
      ` · recognised ${recognised.length}/${forms.length}` +
      ` · silent disturbed ${disturbed.length}/${silent.length}`,
  );
}
