import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formattedRulesDocument, RULES_DOCUMENT, rulesDocument } from '../scripts/rules-doc.ts';
import { allRules } from '../src/rules/catalogue.ts';

const page = await formattedRulesDocument();

describe('docs/rules.md', () => {
  it('is what `npm run rules -- --write` writes: run it after a change of a rule', () => {
    expect(readFileSync(RULES_DOCUMENT, 'utf8')).toBe(page);
  });
  it('says in its first line that it is generated, and how', () => {
    expect(page.split('\n')[0]).toContain('npm run rules -- --write');
  });
  it('is the same every time', () => {
    expect(rulesDocument()).toBe(rulesDocument());
  });
  it('has a section for each rule, with its statement', () => {
    const missing = allRules().filter(
      ({ id, statement }) => !page.includes(`### ${id}\n\n**${statement.fr}**`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
  it('lists every open question and every reason why a rule is not applied', () => {
    const said = allRules().flatMap(({ openQuestion, notApplied }) => [openQuestion, notApplied]);
    expect(said.filter((text) => text !== undefined && !page.includes(text))).toEqual([]);
  });
  it('links to headings and files that are there', () => {
    const headings = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => slug(heading));
    const links = [...page.matchAll(/\]\((#|\.\.\/)([^)]+)\)/g)];
    const broken = links.filter(([, kind, target = '']) =>
      kind === '#' ? !headings.includes(target) : !existsSync(join('docs', '..', target)),
    );
    expect([...new Set(broken.map(([, , target]) => target))]).toEqual([]);
  });
});

/** A heading as GitHub links to it. */
function slug(heading: string): string {
  const kept = heading.toLowerCase().replace(/[^\p{L}\d\s-]/gu, '');
  return kept.replaceAll(' ', '-');
}
