import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, '../../../test/bench/pages');
const NODES = 47_000;
const FIELDS = 200;
/** Elements in one row of the large page. */
const ROW = 7;

/** Pages that bring everything with them, on the loopback. */
export interface Site {
  /** `http://127.0.0.1:PORT`: the site that is switched on. */
  origin: string;
  /** The same pages by a name that no build grants. */
  elsewhere: string;
  stop(): Promise<void>;
}

/**
 * Serves `test/bench/pages/NAME.html` as `/NAME` and everything below it, `/large`, and `/frames/N/NAME`:
 * so many frames of one page.
 */
export async function startSite(): Promise<Site> {
  const large = largePage();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const page = path === '/large' ? large : pageAt(path);
    response.writeHead(page === null ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(page ?? '');
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    stop: () => stop(server),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function stop(server: Server): Promise<void> {
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return stopped;
}

function pageAt(path: string): string | null {
  const [, count, framed] = /^\/frames\/(\d+)\/([a-z]+)$/.exec(path) ?? [];
  if (framed) {
    const frame = `<iframe src="/${framed}"></iframe>`;
    return `<!doctype html><meta charset="utf-8"><title>Cadres</title>${frame.repeat(Number(count))}`;
  }
  const [, name] = /^\/([a-z]+)(?:\/|$)/.exec(path) ?? [];
  if (!name) return null;
  try {
    return readFileSync(join(PAGES, `${name}.html`), 'utf8');
  } catch {
    return null;
  }
}

/** A long list with a field in every so many rows: no invoice, and much to look through. */
export function largePage(nodes = NODES, fields = FIELDS): string {
  const count = Math.floor(nodes / ROW);
  const every = Math.floor(count / fields);
  const rows = Array.from({ length: count }, (_, row) => {
    const field = row % every === 0 && row / every < fields ? `<input name="n${row}">` : '<b>–</b>';
    return `<tr><td>${row}</td><td><span>ESSAI Camille</span></td><td>RAM 8,09</td><td>${field}</td></tr>`;
  });
  const head = '<tr><th>N°</th><th>Patient</th><th>Acte</th><th>Note</th></tr>';
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Relevé</title>
    <h1>Relevé de l’année</h1><form action="/releve"><table>${head}${rows.join('')}</table>
    <button>Enregistrer</button></form></html>`;
}
