import { browser } from './page-browser.ts';

/** Words under a key of the browser's (`overlay_count`), its values `$1`… filled in. */
type Speech = (key: string, values?: readonly string[]) => string | undefined;

/** One for all our scripts of a document: what the worker put there first, the others find. */
const world = globalThis as { neuviemeSpeech?: Speech };

/**
 * The words of a key, `overlay.count`: in the language that she chose where it is not the browser's, else in
 * the browser's own. Empty where there are none.
 * @throws once the extension was updated under a page: then the browser's words are gone.
 */
export function wordsUnder(key: string, values?: readonly string[]): string {
  const under = key.replaceAll('.', '_');
  return (
    world.neuviemeSpeech?.(under, values) ??
    browser.i18n.getMessage(under as never, values as string[])
  );
}

/** Whose words those are: another answer, other words. */
export function voiceNow(): unknown {
  return world.neuviemeSpeech;
}

/** Speaks from a dictionary from now on; it is read when the first word is asked for. */
export function speakFrom(read: () => Record<string, string>): void {
  let words: Record<string, string> | undefined;
  world.neuviemeSpeech = (key, values = []) =>
    (words ??= read())[key]?.replace(
      /\$(\d)/g,
      (_, digit: string) => values[Number(digit) - 1] ?? '',
    );
}

/** Speaks as the browser does again. */
export function speakAsBrowser(): void {
  delete world.neuviemeSpeech;
}
