import type { GeneratedI18nStructure } from '#i18n';

/** Words without values, in French whatever language she reads: for papers that go to French offices. */
export type FrenchWords = (key: keyof GeneratedI18nStructure) => string;

/** Brought when a paper is made: our pages carry their own language only. */
export async function frenchWords(): Promise<FrenchWords> {
  const { default: read } = await import('#words/fr/all');
  const words = read();
  return (key) => words[key.replaceAll('.', '_')] ?? '';
}
