/**
 * Source without its comments, strings left as they are. Enough for reading imports and calls: a regular
 * expression literal that holds a quote or `//` is the one thing it may misread.
 */
export function stripComments(source: string): string {
  return source.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, text: string | undefined) => text ?? ' ',
  );
}
