/** How far a work of several seconds is; null: it is on its way, nobody knows how far. */
export type Progressed = { done: number; of: number } | null;

/** A bar for a work of this page itself, with what is being done; without a measure it only moves. */
export function WorkProgress({ words, at }: { words: string; at: Progressed }) {
  const measure = at === null ? {} : { value: at.done, max: Math.max(1, at.of) };
  return (
    <p class="work" role="status">
      <progress aria-label={words} {...measure} />
      <span>{words}</span>
    </p>
  );
}
