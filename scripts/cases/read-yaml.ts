import { LineCounter, parseDocument, type Document, type ErrorCode, type Node } from 'yaml';
import type { CaseError } from './refusal.ts';

/** A place in a value: `['facts', 2, 'billed', 0]`. */
export type Path = readonly (string | number)[];

export interface YamlFile {
  value: unknown;
  /** Line of what stands at a place, or of what holds it; null where the file says nothing there. */
  lineOf: (path: Path) => number | null;
}

/** Reads YAML text; whatever is wrong with it is told by its line, never thrown. */
export function readYaml(
  text: string,
): { ok: true; file: YamlFile } | { ok: false; errors: CaseError[] } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0) {
      const errors = document.errors.map(({ code, pos }) =>
        unreadable(lines.linePos(pos[0]).line, WORDS[code] ?? 'ce n’est pas du YAML'),
      );
      return { ok: false, errors: distinct(errors) };
    }
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { ok: true, file: { value, lineOf: (path) => lineOf(document, lines, path) } };
  } catch {
    // Nested beyond reason, an alias of itself…: no line can be named.
    return { ok: false, errors: [unreadable(1, 'ce n’est pas du YAML')] };
  }
}

/** What the parser's codes say, for somebody who writes a case by hand. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'un crochet ou une accolade n’est pas fermé, ou une ligne est mal décalée',
  BLOCK_AS_IMPLICIT_KEY: 'un « : » de trop, ou un texte à mettre entre guillemets',
  MULTILINE_IMPLICIT_KEY: 'une ligne coupée ou un « : » en trop',
  BLOCK_IN_FLOW: 'un crochet ou une accolade n’est pas fermé',
  MISSING_CHAR: 'il manque un caractère : deux-points, guillemet, crochet ou accolade',
  DUPLICATE_KEY: 'la même clé est écrite deux fois',
  TAB_AS_INDENT: 'une tabulation décale la ligne : mettez des espaces',
  MULTIPLE_DOCS: 'un fichier est un seul cas : retirez « --- »',
  UNEXPECTED_TOKEN: 'un caractère inattendu',
  BAD_SCALAR_START: 'un texte qui commence ainsi se met entre guillemets',
};

function unreadable(line: number, message: string): CaseError {
  return { code: 'yaml', place: `ligne ${line}`, line, message: `YAML illisible : ${message}` };
}

/** One slip often gives several errors on its line: the first one says it. */
function distinct(errors: readonly CaseError[]): CaseError[] {
  return [...new Map(errors.toReversed().map((error) => [error.place, error])).values()].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
}

function lineOf(document: Document, lines: LineCounter, path: Path): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return null;
}
