import type { CDPSession, Page } from 'playwright-core';
import { attributed, type Attributed, type TraceEvent } from './trace.ts';
import type { Running } from './variants.ts';

/** CPU of the page's main thread over a while, in ms, and what of it a trace ascribes to extensions. */
export interface Spent extends Attributed {
  /** All scripts, the page's own too. */
  script: number;
  /** Everything the thread did. */
  task: number;
}

/** A tab that is measured. */
export interface Metered {
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** A new tab whose clock is the thread's own: waiting for a processor is nobody's cost. */
export async function meter({ context }: Running): Promise<Metered> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, close: () => page.close() };
}

/** Asks the page, with nothing of the driver's left in it: its own tools weigh more than a page script. */
export async function asked({ session }: Metered, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
  return result.value;
}

/** What the thread spends while `act` goes on. */
export async function spent({ session }: Metered, act: () => Promise<void>): Promise<Spent> {
  const before = await counters(session);
  const stop = await traceOf(session);
  await act();
  const after = await counters(session);
  const events = await stop();
  // A new document counts from nothing.
  const isNew = after.navigated !== before.navigated;
  const since = (key: 'script' | 'task') => after[key] - (isNew ? 0 : before[key]);
  return { script: since('script'), task: since('task'), ...attributed(events) };
}

/** Of the document on screen: `script` and `task` in ms, and when it was asked for. */
async function counters(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    script: of('ScriptDuration') * 1000,
    task: of('TaskDuration') * 1000,
    navigated: of('NavigationStart'),
  };
}

/** Starts a trace; what it gives stops it, and tells what happened. */
async function traceOf(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) =>
      session.once('Tracing.tracingComplete', () => resolve()),
    );
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

/** Bytes in use of the page's heap, all frames and worlds, after two forced collections. */
export async function heapOf({ session }: Metered): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Addresses of the scripts of extensions that a page and its frames load while `act` goes on. */
export async function scriptsOf({ session }: Metered, act: () => Promise<void>): Promise<string[]> {
  const urls: string[] = [];
  const note = ({ url }: { url: string }) => {
    if (url.startsWith('chrome-extension://')) urls.push(url);
  };
  // What is there already is told before this answers.
  await session.send('Debugger.enable');
  session.on('Debugger.scriptParsed', note);
  await act();
  await session.send('Debugger.disable');
  session.off('Debugger.scriptParsed', note);
  return urls;
}
