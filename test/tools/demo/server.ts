import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { read, write, type Answer } from './server/api.ts';
import { staticFile } from './server/static.ts';
import { Store, type ReceivedRequest, type Snapshot } from './server/store.ts';

export type { ReceivedRequest, Snapshot } from './server/store.ts';

export interface DemoToolOptions {
  /** 0 lets the system choose a free port. */
  port?: number;
  host?: string;
  /** The built page. */
  dist?: string;
  /** Milliseconds before every API answer. */
  delayMs?: number;
  /** The server's clock, which decides what is in the future. */
  now?: () => Date;
}

export interface DemoTool {
  origin: string;
  state(): Snapshot;
  /** Stores the next invoice POST but holds its answer until released. */
  holdNext(): { release(): void };
  /** Answers this status to the next invoice POST and stores nothing. */
  failNext(status: number): void;
  close(): Promise<void>;
}

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

const MAX_BODY = 1_000_000;

export async function startDemoTool(options: DemoToolOptions = {}): Promise<DemoTool> {
  const { port = 0, host = '127.0.0.1', delayMs = 0, now = () => new Date() } = options;
  const dist = options.dist ?? join(import.meta.dirname, 'dist');
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`No built page in ${dist}: run npm run build -w @neuvieme-test/demo-tool`);
  }
  const store = new Store(now);
  const holds: { held: Promise<void>; release: () => void }[] = [];
  const releases = new Set<() => void>();
  const failures: number[] = [];

  async function answerWrite(
    method: 'POST' | 'PUT',
    path: string,
    request: IncomingMessage,
  ): Promise<Answer> {
    const body = await readJson(request);
    const received: ReceivedRequest = { method, path, body, status: null };
    store.data.requests.push(received);
    const isNewInvoice = method === 'POST' && path === '/api/invoices';
    const failure = isNewInvoice ? failures.shift() : undefined;
    const hold = isNewInvoice ? holds.shift() : undefined;
    const answer = failure
      ? { status: failure, body: { message: `erreur du serveur (${failure})`, errors: {} } }
      : attempt(() => write(store, method, path, body));
    if (hold) await hold.held;
    received.status = answer.status;
    return answer;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    if (!url.pathname.startsWith('/api/')) {
      const file = method === 'GET' || method === 'HEAD' ? await page(url.pathname) : null;
      if (!file) return sendJson(response, { status: 404, body: { message: 'Introuvable' } });
      response.writeHead(200, {
        ...HEADERS,
        'Content-Type': file.type,
        'Cache-Control': file.cacheControl,
      });
      response.end(method === 'HEAD' ? undefined : file.content);
      return;
    }
    const answer =
      method === 'POST' || method === 'PUT'
        ? await answerWrite(method, url.pathname, request)
        : read(store, url);
    if (delayMs > 0) await wait(delayMs);
    sendJson(response, answer);
  }

  const page = (pathname: string) => staticFile(dist, decodeURIComponent(pathname));

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      // A request the server cannot read is the caller's mistake; a second answer would throw.
      if (!response.headersSent) {
        sendJson(response, { status: 400, body: { message: 'Requête illisible', errors: {} } });
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const usedPort = typeof address === 'object' && address ? address.port : port;

  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${usedPort}`,
    state: () => store.snapshot(),
    holdNext() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const hold = { held: promise, release: resolve };
      holds.push(hold);
      releases.add(resolve);
      return {
        release() {
          resolve();
          // No invoice came: the next hold must not find this one before it.
          if (holds.includes(hold)) holds.splice(holds.indexOf(hold), 1);
        },
      };
    },
    failNext: (status) => void failures.push(status),
    async close() {
      for (const release of releases) release();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A body whose inside has the wrong types is refused, and the refusal is recorded like any other. */
function attempt(work: () => Answer): Answer {
  try {
    return work();
  } catch {
    return { status: 400, body: { message: 'Requête illisible', errors: {} } };
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY) throw new Error('Body too large');
    chunks.push(bytes);
  }
  const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return value;
}

function sendJson(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tool = await startDemoTool({
    port: Number(process.env.PORT ?? 4180),
    host: process.env.HOST ?? '127.0.0.1',
  });
  console.log(`Kiné Démo: ${tool.origin}`);
}
