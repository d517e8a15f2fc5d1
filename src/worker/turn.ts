/**
 * A queue of one: work that reads and then writes runs alone, in the order asked. Kept in memory only,
 * so a killed worker starts with an empty one.
 */
export function createTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
