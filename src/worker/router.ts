import { LedgerLocked, LedgerNewer } from '../ledger/open.ts';
import { envelopeSchema, pageSchemas, uiSchemas } from '../messages/schemas.ts';
import type { Answer, ErrorCode } from '../messages/shapes.ts';
import { systemClock } from '../platform/clock.ts';
import { logError } from '../platform/error-log.ts';
import type { z } from '../platform/zod.ts';
import { afterWrite } from './after-write.ts';
import { pageHandlers, type PageSender } from './from-page.ts';
import { uiHandlers } from './from-ui.ts';
import { Refusal } from './refusal.ts';
import { isActive } from './sites.ts';
import { inTurn } from './queue.ts';

/** Who sent a message, as the browser (never the message) says. */
export type Sender = { kind: 'page'; page: PageSender } | { kind: 'ui' } | { kind: 'nobody' };

type Handler = (request: unknown, sender: PageSender) => Promise<unknown>;

/**
 * The one door: parses, checks who may say what, answers. A page is only heard from an origin that is
 * enabled now; `page/hello` alone is answered elsewhere, by null.
 */
export async function route(message: unknown, sender: Sender): Promise<Answer<unknown>> {
  try {
    const { name, request } = envelopeSchema.parse(message);
    const handle = await handlerFor(name, sender);
    const speaker = sender.kind === 'page' ? sender.page : NO_PAGE;
    const work = () => handle(request, speaker);
    const value = READING.has(name) ? await work() : await inTurn(work);
    await afterWrite();
    return { ok: true, value };
  } catch (error) {
    const code = codeOf(error);
    await logError({ code, message: knownName(message), at: systemClock() });
    return { ok: false, error: code };
  }
}

/** The name of a message of ours; whatever else was sent is not repeated. */
function knownName(message: unknown): string {
  const name = String(Object(message).name);
  return isKey(pageSchemas, name) || isKey(uiSchemas, name) ? name : '?';
}

/** Messages that write nothing that is counted, and need not wait for those that do, nor hold them up. */
const READING: ReadonlySet<string> = new Set([
  'page/hello',
  'page/draw',
  'page/bring-engine',
  'page/bring-cancel',
  'page/bring-deciding',
  'page/bring-filling',
  'page/bring-annexe',
  'page/annexe',
  'page/open-rule',
  'page/frame-part',
  'page/part-changed',
  'page/fill-frame',
  'page/undo-frame',
  'page/assess',
  'page/left',
  'page/unwatched',
  'page/unlock',
  'page/cancellation',
  'page/possible',
  'page/site',
  'page/taught',
  'page/teach-start',
  'page/teach-end',
  'ui/teach',
  'ui/automatic-backup',
  'ui/back-up-now',
]);

const NO_PAGE: PageSender = { origin: '', tabId: -1, frameId: 0 };

async function handlerFor(name: string, sender: Sender): Promise<Handler> {
  if (sender.kind === 'page' && isKey(pageSchemas, name)) {
    if (name !== 'page/hello' && !(await isActive(sender.page.origin))) {
      throw new Refusal('not-enabled');
    }
    return parsed(pageSchemas[name], pageHandlers[name] as Handler);
  }
  if (sender.kind === 'ui' && isKey(uiSchemas, name)) {
    return parsed(uiSchemas[name], uiHandlers[name] as Handler);
  }
  throw new Refusal('bad-message');
}

function parsed(schema: z.ZodType, handle: Handler): Handler {
  return (request, sender) => {
    const result = schema.safeParse(request);
    if (!result.success) throw new Refusal('bad-message');
    return handle(result.data, sender);
  };
}

function isKey<T extends object>(schemas: T, name: string): name is keyof T & string {
  return Object.hasOwn(schemas, name);
}

/** Expected refusals by their code; a full or broken store says so; anything else is our fault. */
function codeOf(error: unknown): ErrorCode {
  if (error instanceof Refusal) return error.code;
  if (error instanceof LedgerLocked) return 'locked';
  if (error instanceof LedgerNewer) return 'newer';
  const name = error instanceof Error ? error.name : '';
  if (name === 'ZodError' || name === '$ZodError') return 'bad-message';
  if (isFull(error)) return 'full';
  if (/Bulk|Database|Transaction|Abort|Open|InvalidState|MissingAPI|Security/.test(name))
    return 'storage';
  // Names and codes only: a message may hold what a page said.
  console.error('neuvieme: unexpected', name);
  return 'internal';
}

/** A full disk, however deep Dexie wrapped it. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = (error as { inner?: unknown }).inner;
  const { failures = [] } = error as { failures?: unknown[] };
  return error.name === 'QuotaExceededError' || isFull(inner) || failures.some(isFull);
}
