import type { Plugin } from 'vite';

/** Entries that need a module before their first word, before it goes into a file with what others need too. */
const FEWEST = 3;
/** What only screens are made of; the worker never loads it. */
const DRAWN = /[\\/](?:src[\\/]ui|node_modules[\\/]preact)[\\/]/;
/** Opened a hundred times a day, and to be there at once: it is handed nothing that it does not need. */
const POPUP = /[\\/]entrypoints[\\/]popup[\\/]/;

/** As much of the graph of modules as is asked for here. */
interface Graph {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): { isEntry: boolean; importedIds: readonly string[] } | null;
}

/**
 * What several of our own pages need at once, in a few files in place of thirty small ones: each file costs a
 * popup a few milliseconds before its first word. What is loaded on a click stays where it is, and so do
 * the scripts for a page, which are one file each.
 */
export function fewChunks(): Plugin {
  let entries = new Map<string, string[]>();
  const isShared = (id: string) => (entries.get(id)?.length ?? 0) >= FEWEST;
  const isInPopup = (id: string) => entries.get(id)?.some((entry) => POPUP.test(entry)) ?? false;
  const isDrawn = (id: string) => DRAWN.test(id);
  const groups = [
    { name: 'shared', test: (id: string) => isShared(id) && isInPopup(id) && !isDrawn(id) },
    { name: 'screens', test: (id: string) => isShared(id) && isInPopup(id) && isDrawn(id) },
    { name: 'elsewhere', test: (id: string) => isShared(id) && !isInPopup(id) && !isDrawn(id) },
    { name: 'other-screens', test: (id: string) => isShared(id) && !isInPopup(id) && isDrawn(id) },
  ].map((group, at) => ({ ...group, priority: 4 - at }));
  return {
    name: 'neuvieme:few-chunks',
    buildEnd() {
      entries = entriesByModule(this);
    },
    outputOptions(options) {
      if (options.codeSplitting === false) return null;
      return { ...options, codeSplitting: { groups } };
    },
  };
}

/** The entries that need each module without waiting for a click. */
function entriesByModule(graph: Graph): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const entry of graph.getModuleIds()) {
    if (!graph.getModuleInfo(entry)?.isEntry) continue;
    const needed = new Set([entry]);
    for (const id of needed) {
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
    }
    for (const id of needed) entries.set(id, [...(entries.get(id) ?? []), entry]);
  }
  return entries;
}
