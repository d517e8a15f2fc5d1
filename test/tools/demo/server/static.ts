import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** `Cache-Control` of a file under assets/, whose name holds a hash of its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

export interface StaticFile {
  content: Buffer;
  type: string;
  cacheControl: string;
}

/** A built file, or the page itself for a path that only the browser's router knows. */
export async function staticFile(dist: string, pathname: string): Promise<StaticFile | null> {
  const extension = extname(pathname);
  const wanted = extension ? pathname : '/index.html';
  const path = normalize(join(dist, wanted));
  // A path that climbs out of dist must find nothing.
  if (!path.startsWith(normalize(dist + sep))) return null;
  try {
    return {
      content: await readFile(path),
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      cacheControl: wanted.startsWith('/assets/') ? FOR_EVER : 'no-cache',
    };
  } catch {
    return null;
  }
}
