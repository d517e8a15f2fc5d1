import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Html } from './markup.ts';
import { fieldsOf } from './fields.ts';
import type { ReceivedRequest, Snapshot, Tool, ToolOptions } from './tool.ts';

/** A request as a tool's pages see it. */
export interface Ask {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** What a form sent; empty for JSON. */
  form: FormData;
  /** What a script sent; null for a form. */
  json: unknown;
}

export interface Reply {
  status?: number;
  /** Markup, or an object that is sent as JSON. */
  body?: Html | Buffer | string | object;
  headers?: Record<string, string>;
}

/** A tool, seen from its port. */
export interface Site {
  store: { data: Snapshot; snapshot(): Snapshot };
  answer(ask: Ask): Reply | null | Promise<Reply | null>;
  /** Whether this request, which writes, bills: those can be held and refused. */
  bills(ask: Ask): boolean;
  /** How the tool says that its server failed. */
  failure(status: number, ask: Ask): Reply;
}

const MAX_BODY = 2_000_000;
const LOOPBACK = '127.0.0.1';

/** Serves a tool on the loopback. */
export async function serve(site: Site, options: ToolOptions = {}): Promise<Tool> {
  const { port = 0, delayMs = 0 } = options;
  const refusals: number[] = [];
  let held: PromiseWithResolvers<void> | null = null;

  async function write(ask: Ask): Promise<Reply | null> {
    const received: ReceivedRequest = { path: ask.path, fields: fieldsOf(ask), status: null };
    site.store.data.requests.push(received);
    const bills = site.bills(ask);
    const refused = bills ? refusals.shift() : undefined;
    const reply = refused === undefined ? await site.answer(ask) : site.failure(refused, ask);
    if (bills && held) await held.promise;
    received.status = reply?.status ?? (reply ? 200 : 404);
    return reply;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ask = await read(request);
    const reply = ask.method === 'POST' ? await write(ask) : await site.answer(ask);
    if (delayMs > 0) await wait(delayMs);
    send(response, reply ?? { status: 404, body: 'Page introuvable' });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, { status: 500, body: `Erreur : ${String(error)}` });
    });
  });
  const origin = await listen(server, LOOPBACK, port);
  const release = () => {
    held?.resolve();
    held = null;
  };
  return {
    origin,
    frameOrigins: [],
    state: () => site.store.snapshot(),
    hold: () => void (held ??= Promise.withResolvers<void>()),
    release,
    refuse: (status = 500) => void refusals.push(status),
    stop: async () => {
      release();
      await close(server);
    },
  };
}

/** The origin it listens on. */
export async function listen(server: Server, host: string, port = 0): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return `http://${host}:${typeof address === 'object' && address ? address.port : port}`;
}

export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

export async function read(request: IncomingMessage): Promise<Ask> {
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY) throw new Error('corps trop long');
    chunks.push(bytes);
  }
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type);
  const parsed = new Request(url, { method: 'POST', headers: { 'Content-Type': type }, body });
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers: request.headers,
    form: isForm && size > 0 ? await parsed.formData() : new FormData(),
    json: type.startsWith('application/json') ? JSON.parse(body.toString('utf8')) : null,
  };
}

export function send(response: ServerResponse, reply: Reply): void {
  const { status = 200, body = '', headers = {} } = reply;
  const [type, content] = encoded(body);
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
  response.end(content);
}

function encoded(body: NonNullable<Reply['body']>): [string, string | Buffer] {
  if (body instanceof Html) return ['text/html; charset=utf-8', body.text];
  if (typeof body === 'string') return ['text/plain; charset=utf-8', body];
  if (Buffer.isBuffer(body)) return ['application/octet-stream', body];
  return ['application/json; charset=utf-8', JSON.stringify(body)];
}
