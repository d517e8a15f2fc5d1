import { join } from 'node:path';
import { build } from 'vite';

/** The engine as it stands in the sources, with what examines it, as one script for a plain page. */
export async function bundle(entry = 'examine'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: join(import.meta.dirname, 'in-page', `${entry}.ts`),
        formats: ['iife'],
        name: 'engineUnderTest',
      },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`nothing bundled from ${entry}`);
  return chunk.code;
}
