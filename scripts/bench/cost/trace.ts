/** What is read of an event of Chromium's trace; times in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The same by the thread's clock. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What of a trace is an extension's. */
export interface Attributed {
  /** Time under its scripts, compiling included, by the thread's clock, in ms. */
  ours: number;
  /** Tasks that are long because of it: 50 ms or more, and less without it. */
  longTasks: number;
}

const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'V8.CompileCode']);
const TASK = 'RunTask';
/** From so many ms on, a task is felt. */
const LONG = 50;

/** Ascribes a trace by the address of its scripts: what runs inside such a script counts with it. */
export function attributed(events: readonly TraceEvent[]): Attributed {
  const whole = events.filter(({ ph }) => ph === 'X');
  const outermost = withoutInner(whole.filter(isExtensions));
  const tasks = whole.filter(({ name, dur = 0 }) => name === TASK && dur >= LONG * 1000);
  const longTasks = tasks.filter((task) => {
    const inside = outermost.filter((event) => isInside(event, task));
    return inside.length > 0 && (task.dur ?? 0) - sum(inside, wall) < LONG * 1000;
  });
  return { ours: sum(outermost, cpu) / 1000, longTasks: longTasks.length };
}

/** A worker's own time is nobody's page. */
function isExtensions({ name, args }: TraceEvent): boolean {
  const url = args?.data?.url ?? '';
  return SCRIPTS.has(name) && /^chrome-extension:(?!.*\/background\.js$)/.test(url);
}

function withoutInner(events: readonly TraceEvent[]): TraceEvent[] {
  const outer: TraceEvent[] = [];
  const inOrder = events.toSorted((a, b) => a.ts - b.ts || wall(b) - wall(a));
  for (const event of inOrder) {
    const around = outer.findLast((one) => one.pid === event.pid && one.tid === event.tid);
    if (!around || !isInside(event, around)) outer.push(event);
  }
  return outer;
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + wall(inner) <= outer.ts + wall(outer)
  );
}

function wall({ dur = 0 }: TraceEvent): number {
  return dur;
}

function cpu({ tdur, dur = 0 }: TraceEvent): number {
  return tdur ?? dur;
}

function sum(events: readonly TraceEvent[], of: (event: TraceEvent) => number): number {
  return events.reduce((total, event) => total + of(event), 0);
}
