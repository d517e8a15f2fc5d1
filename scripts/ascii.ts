import type { Plugin } from 'vite';

/**
 * Writes scripts in ASCII alone. One « œ » in it makes a browser keep the whole source of a script as two
 * bytes a character, in every frame of every page.
 */
export function ascii(): Plugin {
  return {
    name: 'neuvieme:ascii',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = escaped(chunk.code);
      }
    },
  };
}

/** The same script, whatever stands in its strings and patterns. None of ours names things in other letters. */
export function escaped(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
