import type { GeneratedI18nStructure as Words } from '#i18n';

/**
 * How each key of `locales/fr.yml` is asked for. The library has the same type; but it works out which keys an
 * overload takes at each of a thousand calls, and the compiler spent most of a minute there: here it is worked
 * out once.
 */
export interface Speak {
  (key: Bare): string;
  <K extends Listed>(key: K, values: Values<K>): string;
  <K extends Named>(key: K, values: ByName<K>): string;
  <K extends ListedAndNamed>(key: K, values: Values<K>, named: ByName<K>): string;
  (key: Plural, count: number): string;
  <K extends PluralListed>(key: K, count: number, values: Values<K>): string;
  <K extends PluralNamed>(key: K, count: number, values: ByName<K>): string;
}

type Key = keyof Words;
type Value = string | number;

/** Keys whose entry is of that form. */
type Of<Form> = { [K in Key]: Words[K] extends Form ? K : never }[Key];
type WithNames = Of<{ namedSubstitutions: readonly string[] }>;
type WithPlural = Of<{ plural: true }>;
/** `$1`… stand in it. */
type WithList = Exclude<Key, Of<{ substitutions: 0 }>>;
type Singular<K> = Exclude<K, WithPlural>;

type Bare = Singular<Exclude<Key, WithNames | WithList>>;
type Listed = Singular<Exclude<WithList, WithNames>>;
type Named = Singular<Exclude<WithNames, WithList>>;
type ListedAndNamed = Singular<Extract<WithNames, WithList>>;
/** The count itself is its only value. */
type Plural = Exclude<Extract<WithPlural, Of<{ substitutions: 0 | 1 }>>, WithNames>;
type PluralListed = Exclude<Extract<WithPlural, WithList>, WithNames>;
type PluralNamed = Extract<WithPlural, WithNames>;

/** A list of as many values as the entry has places. */
type Values<K extends Key> = Tuples[Words[K]['substitutions']];
interface Tuples {
  0: never;
  1: [Value];
  2: [Value, Value];
  3: [Value, Value, Value];
  4: [Value, Value, Value, Value];
  5: [Value, Value, Value, Value, Value];
  6: [Value, Value, Value, Value, Value, Value];
  7: [Value, Value, Value, Value, Value, Value, Value];
  8: [Value, Value, Value, Value, Value, Value, Value, Value];
  9: [Value, Value, Value, Value, Value, Value, Value, Value, Value];
}

/** A value for each `{name}` of the entry. */
type ByName<K extends Key> = Words[K] extends { namedSubstitutions: readonly (infer N)[] }
  ? { [Name in N & string]: Value }
  : never;
