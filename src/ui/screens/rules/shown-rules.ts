import { FAMILIES, ruleById, type FamilyEntry } from '../../../rules/catalogue.ts';
import { citedSources, type Family, type Rule } from '../../../rules/rule.ts';

/** What she looks for; empty: anything. */
export interface RuleFilter {
  typed: string;
  family: Family | '';
  certainty: Rule['certainty'] | '';
}

export const EVERYTHING: RuleFilter = { typed: '', family: '', certainty: '' };

/** A family with those of its rules that are looked for. */
export interface ShownFamily {
  id: Family;
  checkedOn: FamilyEntry['checkedOn'];
  rules: Rule[];
}

/** The rules looked for, by family, in the order of the catalogue; families without one are left out. */
export function shownRules(filter: RuleFilter, language: 'fr' | 'en'): ShownFamily[] {
  const words = plain(filter.typed).split(' ').filter(Boolean);
  return (Object.keys(FAMILIES) as Family[])
    .filter((id) => filter.family === '' || filter.family === id)
    .map((id) => {
      const { checkedOn, statements } = FAMILIES[id];
      const rules = statements.flatMap((statement) => ruleById(statement.id) ?? []);
      return {
        id,
        checkedOn,
        rules: rules.filter((rule) => isShown(rule, filter, words, language)),
      };
    })
    .filter(({ rules }) => rules.length > 0);
}

function isShown(
  rule: Rule,
  { certainty }: RuleFilter,
  words: readonly string[],
  language: 'fr' | 'en',
): boolean {
  if (certainty !== '' && rule.certainty !== certainty) return false;
  const { id, statement, behaviour, versions = [], openQuestion = '', notApplied = '' } = rule;
  const sources = citedSources(rule).map(({ text }) => text);
  const said = [id, statement[language], behaviour, openQuestion, notApplied];
  const text = plain([...said, ...versions, ...sources].join(' '));
  return words.every((word) => text.includes(word));
}

/** For a search: no accents, no capitals, one kind of apostrophe and of space. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();
}
