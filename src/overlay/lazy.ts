import type { Actions, Screen, View } from '../page/view.ts';

interface LazyParts {
  /** Brings the overlay's script into this frame. */
  load: () => Promise<View | undefined>;
  /** What is shown of a stop when the overlay cannot be drawn. */
  fallback: View;
}

/**
 * A view that costs nothing until the first thing to show. While its script is on the way the latest
 * screen is kept; if it cannot come, a stop still has its one line.
 */
export function lazyView({ load, fallback }: LazyParts): View {
  let view: View | null = null;
  let loading = false;
  let latest: [Screen, Actions] | null = null;

  async function bring(): Promise<void> {
    loading = true;
    view = (await load().catch(() => undefined)) ?? fallback;
    if (latest) view.show(...latest);
  }

  return {
    show(...shown) {
      latest = shown;
      if (view) view.show(...shown);
      else if (!loading) void bring();
    },
    unfold: () => view?.unfold(),
    hide() {
      latest = null;
      view?.hide();
    },
  };
}
