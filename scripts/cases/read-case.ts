import { caseFileSchema, ONLY_EPISODE, type Case, type CaseFile } from './case-schema.ts';
import { crossCheck } from './cross-check.ts';
import { FACT_NAMES, FACT_SCHEMAS, type CaseFact } from './fact-schemas.ts';
import { shown, slipsOf, type Slip } from './issues.ts';
import { readYaml, type Path, type YamlFile } from './read-yaml.ts';
import type { CaseError } from './refusal.ts';

export type { CaseError, CaseErrorCode } from './refusal.ts';
export type { Case } from './case-schema.ts';

export type ReadCase = { ok: true; value: Case } | { ok: false; errors: CaseError[] };

/**
 * Reads one case file. Whatever the text, the answer is a case or the list of what is wrong in it, each
 * with its place: nothing is thrown, and nothing unreadable becomes a zero.
 */
export function readCase(text: string): ReadCase {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const { file } = yaml;
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const code = value === null || value === undefined ? 'missing' : 'bad-value';
    const words = code === 'missing' ? 'le fichier est vide' : 'un cas est un groupe de clés';
    return { ok: false, errors: [{ code, place: 'ligne 1', line: 1, message: words }] };
  }
  const read = caseFileSchema.safeParse(value);
  const listed = 'facts' in value && Array.isArray(value.facts) ? value.facts : [];
  const facts = listed.map((fact: unknown, index) => readFact(fact, ['facts', index]));
  const slips = [
    ...(read.success ? [] : slipsOf(read.error.issues, value)),
    ...facts.flatMap((fact) => ('slips' in fact ? fact.slips : [])),
  ];
  if (!read.success || slips.length > 0) return refused(slips, file);
  const wanted = caseOf(
    read.data,
    facts.flatMap((fact) => ('slips' in fact ? [] : [fact])),
  );
  const crossed = [...opposed(read.data), ...crossCheck(wanted)];
  return crossed.length > 0 ? refused(crossed, file) : { ok: true, value: wanted };
}

/** One fact by the schema of its kind; the key that names the kind is looked for first. */
function readFact(said: unknown, path: Path): CaseFact | { slips: Slip[] } {
  const keys = typeof said === 'object' && said !== null ? Object.keys(said) : [];
  const name = FACT_NAMES.find((known) => keys.includes(known));
  if (name === undefined) {
    const what = keys.length > 0 ? keys.join(', ') : shown(said);
    const message = `fait inconnu : ${what} (connus : ${FACT_NAMES.join(', ')})`;
    return { slips: [{ code: 'unknown-fact', path, message }] };
  }
  const read = FACT_SCHEMAS[name].safeParse(said);
  if (read.success) return { name, said: read.data } as CaseFact;
  // The path leads from the fact: what stands there is looked up in the fact itself.
  const slips = slipsOf(read.error.issues, said);
  return { slips: slips.map((slip) => ({ ...slip, path: [...path, ...slip.path] })) };
}

function caseOf(file: CaseFile, facts: CaseFact[]): Case {
  const { episode, episodes, form, ...rest } = file;
  const one = typeof episode === 'object' ? episode : {};
  const opened =
    episodes ?? (typeof episode === 'string' ? [] : [{ ...one, id: one.id ?? ONLY_EPISODE }]);
  const onScreen = form === 'none' ? null : form;
  return {
    ...rest,
    facts,
    episodes: opened,
    form: onScreen,
    answer: answerOf(file, onScreen?.answer, opened[0]?.id),
    expect: file.expect ?? null,
  };
}

/** What was said of this treatment: her answer where it is written, else the first episode. */
function answerOf(
  { episode }: CaseFile,
  answer: string | undefined,
  first: string | undefined,
): Case['answer'] {
  if (answer === 'none') return undefined;
  if (answer === 'prescription') return null;
  if (answer !== undefined) return answer;
  return episode === 'prescribed' ? null : first;
}

/** Keys that say the same thing in two ways. */
function opposed({ episode, episodes }: CaseFile): Slip[] {
  return episode !== undefined && episodes !== undefined
    ? [
        {
          code: 'bad-value',
          path: ['episodes'],
          message: '« episode » ou « episodes », pas les deux',
        },
      ]
    : [];
}

/** In the order of the file, as a person corrects them. */
function refused(slips: readonly Slip[], { lineOf }: YamlFile): ReadCase {
  const errors = slips.map(({ code, path, message }) => {
    return { code, place: placeOf(path), line: lineOf(path), message };
  });
  return { ok: false, errors: errors.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/** `facts[2].billed[0]`. */
function placeOf(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`,
    )
    .join('');
}
