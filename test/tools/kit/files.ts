import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { FOR_EVER } from '../demo/server/static.ts';
import type { Reply } from './serve.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file that the tool's pages load, by its bare name: no way out of the folder. */
export async function pageFile(folder: string, path: string): Promise<Reply | null> {
  const type = TYPES[extname(path)];
  if (!type) return null;
  try {
    return {
      body: await readFile(join(folder, basename(path))),
      headers: {
        'Content-Type': type,
        ...(path.startsWith('/assets/') ? { 'Cache-Control': FOR_EVER } : {}),
      },
    };
  } catch {
    return null;
  }
}
