import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The French words themselves, looked up by dotted key; what the build hands to `browser.i18n`. */
const words: unknown = parse(
  readFileSync(new URL('../../locales/fr.yml', import.meta.url), 'utf8'),
);

function lookUp(key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);
  return typeof found === 'string' ? found : '';
}

export const i18n = {
  t(key: string, ...rest: unknown[]): string {
    const list = rest.find(Array.isArray) as string[] | undefined;
    const named = rest.find((item) => typeof item === 'object' && !Array.isArray(item)) as
      Record<string, string> | undefined;
    const positional = lookUp(key).replace(
      /\$(\d)/g,
      (_, digit: string) => list?.[Number(digit) - 1] ?? '',
    );
    return positional.replace(/\{(\w+)\}/g, (match, name: string) => named?.[name] ?? match);
  },
};
