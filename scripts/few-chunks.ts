import type { Plugin } from 'vite';

/** Pages that share a module, before it goes into a file with the others that are shared. */
const MOST_COPIES = 3;
/** What only screens are made of; the worker never loads it. */
const DRAWN = /[\\/](?:src[\\/]ui|node_modules[\\/]preact)[\\/]/;

/** Papers and their fonts: loaded on the click that makes one, however many pages can make one. */
const ON_A_CLICK = /@cantoo|#font|[\\/]documents[\\/]paper[\\/]/;

/**
 * What several of our own pages share, in two files in place of thirty small ones: each file costs a popup a
 * few milliseconds before its first word. Scripts for a page are one file each, and are left alone.
 */
export function fewChunks(): Plugin {
  return {
    name: 'neuvieme:few-chunks',
    outputOptions(options) {
      if (options.codeSplitting === false) return null;
      const groups = [
        { name: 'shared', minShareCount: MOST_COPIES, priority: 2, test: isForAll },
        { name: 'screens', minShareCount: MOST_COPIES, priority: 1, test: DRAWN },
      ];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

function isForAll(id: string): boolean {
  return !DRAWN.test(id) && !ON_A_CLICK.test(id);
}
