import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toolNames } from '../../test/tools/kit/truth.ts';
import { actions } from './page-actions.ts';
import { roles } from './page-roles.ts';
import { printTable, type Table } from './page-table.ts';
import { values } from './page-values.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');

/** A part of the bench: it visits every simulated tool, and gives a row for each and for all. */
interface Section {
  name: string;
  title: string;
  /** The e2e build is loaded into the browser; the others look at the sources. */
  needsBuild: boolean;
  run: (extensionDir: string, tools: readonly string[]) => Promise<Table[]>;
}

const SECTIONS: readonly Section[] = [
  {
    name: 'roles',
    title: 'roles, element by element, nothing taught',
    needsBuild: false,
    run: roles,
  },
  { name: 'values', title: 'values, as the extension reads them', needsBuild: true, run: values },
  { name: 'actions', title: 'actions, as the servers see them', needsBuild: true, run: actions },
];

/**
 * What the page engine makes of the simulated tools, in Chromium. Judges nothing. `asked` may name
 * sections, and for the actions tools: they take some minutes each.
 */
export async function pageEngine(asked: readonly string[]): Promise<void> {
  const named = SECTIONS.filter(({ name }) => asked.includes(name));
  const tools = toolNames().filter((name) => asked.includes(name));
  for (const { title, needsBuild, run } of named.length > 0 ? named : SECTIONS) {
    console.log(`\n  ${title}`);
    if (needsBuild && !existsSync(BUILD)) {
      console.log('  not built: npm run build:e2e');
      continue;
    }
    const began = performance.now();
    for (const table of await run(BUILD, tools.length > 0 ? tools : toolNames())) printTable(table);
    console.log(`  took ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
}
