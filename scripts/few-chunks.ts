import type { Plugin } from 'vite';

/** Pages that need a module before their first word, before it goes into a file with what others need too. */
const FEWEST_PAGES = 3;
/** What only screens are made of; the worker never loads it. */
const DRAWN = /[\\/](?:src[\\/]ui|node_modules[\\/]preact)[\\/]/;

/** As much of the graph of modules as is asked for here. */
interface Graph {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): { isEntry: boolean; importedIds: readonly string[] } | null;
}

/**
 * What several of our own pages need at once, in two files in place of thirty small ones: each file costs a
 * popup a few milliseconds before its first word. What is loaded on a click stays where it is, and so do
 * the scripts for a page, which are one file each.
 */
export function fewChunks(): Plugin {
  let pages = new Map<string, number>();
  const isShared = (id: string) => (pages.get(id) ?? 0) >= FEWEST_PAGES;
  return {
    name: 'neuvieme:few-chunks',
    buildEnd() {
      pages = pagesByModule(this);
    },
    outputOptions(options) {
      if (options.codeSplitting === false) return null;
      const groups = [
        { name: 'shared', priority: 2, test: (id: string) => isShared(id) && !DRAWN.test(id) },
        { name: 'screens', priority: 1, test: (id: string) => isShared(id) && DRAWN.test(id) },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

/** How many entries need each module without waiting for a click. */
function pagesByModule(graph: Graph): Map<string, number> {
  const pages = new Map<string, number>();
  for (const entry of graph.getModuleIds()) {
    if (!graph.getModuleInfo(entry)?.isEntry) continue;
    const needed = new Set([entry]);
    for (const id of needed) {
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
    }
    for (const id of needed) pages.set(id, (pages.get(id) ?? 0) + 1);
  }
  return pages;
}
