import { join } from 'node:path';
import { build } from 'vite';

/** The product's modules with what measures them, as one script for a page of the extension. */
export async function bundled(entry = join(import.meta.dirname, 'in-page.ts')): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: {
        'wxt/browser': join(import.meta.dirname, 'browser.ts'),
      },
    },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry,
        formats: ['iife'],
        name: 'ledgerBench',
      },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing bundled');
  return chunk.code;
}
