/** Written by scripts/fonts.ts: a font of our papers, WOFF in base64. */
declare module '#font/*' {
  const woff: string;
  export default woff;
}
