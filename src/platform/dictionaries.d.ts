/** Written by scripts/dictionaries.ts from `locales/`: the words of one language for one audience. */
declare module '#words/*' {
  const read: () => Record<string, string>;
  export default read;
}
