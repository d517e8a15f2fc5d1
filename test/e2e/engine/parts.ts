import type { Page } from 'playwright-core';

type Named = Record<string, (...args: never[]) => unknown>;

/** What asks a page for one of the parts that an in-page file (`engine/in-page/`) put into it as `parts`. */
export type AskParts<P extends Named> = <N extends keyof P>(
  name: N,
  ...args: Parameters<P[N]>
) => Promise<Awaited<ReturnType<P[N]>>>;

/** `page`: the one that is asked, at the time it is asked. */
export function partsOf<P extends Named>(page: () => Page): AskParts<P> {
  return (name, ...args) =>
    page().evaluate(
      ([which, given]) => {
        const { parts } = window as unknown as {
          parts: Record<string, (...all: unknown[]) => never>;
        };
        return parts[which as string]?.(...(given as unknown[]));
      },
      [name, args] as const,
    ) as never;
}
