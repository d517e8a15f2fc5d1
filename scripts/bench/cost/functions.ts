/** What is read of a CPU profile, as Chromium gives it; times in µs. */
export interface CpuProfile {
  nodes: readonly ProfileNode[];
  samples?: readonly number[];
  timeDeltas?: readonly number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: readonly number[];
}

/** Time in one function, in µs: in itself, and with all that it calls. */
export interface FunctionTime {
  name: string;
  self: number;
  total: number;
}

/** A thread that waits for a processor gives no samples: a gap counts as so many of them at most. */
const LONGEST_GAP = 5;

/** Time under scripts of extensions in these profiles, by function; natives are counted where called. */
export function byFunction(profiles: readonly CpuProfile[], interval: number): FunctionTime[] {
  const times = new Map<string, FunctionTime>();
  const of = (name: string) => {
    const time = times.get(name) ?? { name, self: 0, total: 0 };
    times.set(name, time);
    return time;
  };
  for (const profile of profiles) {
    const stackOf = stacks(profile);
    profile.samples?.forEach((id, index) => {
      const stack = stackOf(id);
      const last = stack.findLastIndex(isExtensions);
      if (last < 0) return;
      const gap = profile.timeDeltas?.[index + 1] ?? interval;
      const spent = Math.min(gap, interval * LONGEST_GAP);
      of(nameOf(stack[0])).self += spent;
      const names = new Set(stack.slice(0, last + 1).map(nameOf));
      for (const name of names) of(name).total += spent;
    });
  }
  return [...times.values()];
}

/** The frames of a node, innermost first. */
function stacks({ nodes }: CpuProfile): (id: number) => ProfileNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(
    nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  return (id) => {
    const stack: ProfileNode[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) {
      const node = byId.get(at);
      if (node) stack.push(node);
    }
    return stack;
  };
}

function isExtensions({ callFrame }: ProfileNode): boolean {
  return callFrame.url.startsWith('chrome-extension://');
}

function nameOf(node: ProfileNode | undefined): string {
  if (!node) return '';
  const { functionName, url, lineNumber } = node.callFrame;
  const place = url === '' ? 'native' : `${url.split('/').at(-1)}:${lineNumber + 1}`;
  return `${functionName || '(anonymous)'} ${place}`;
}
