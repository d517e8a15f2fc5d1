import type { z } from '../../src/platform/zod.ts';
import type { Path } from './read-yaml.ts';
import type { CaseErrorCode } from './refusal.ts';

/** A slip and where it is, before it is told. */
export interface Slip {
  code: CaseErrorCode;
  path: Path;
  message: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema refused in `root`, each slip with its code and its French words. */
export function slipsOf(issues: readonly Issue[], root: unknown, at: Path = []): Slip[] {
  return issues.flatMap((issue): Slip[] => {
    const inside = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const path = [...at, ...inside];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        message: `clé inconnue : ${key}`,
      }));
    }
    const value = valueAt(root, path);
    if (value === undefined) return [missing(path)];
    if (issue.code === 'invalid_union') return unionSlips(issue.errors, root, path);
    return [{ path, ...told(issue, value) }];
  });
}

/** Of the ways a value may be written, the one that it comes closest to tells what is wrong. */
function unionSlips(branches: readonly (readonly Issue[])[], root: unknown, path: Path): Slip[] {
  const value = valueAt(root, path);
  const inside = branches.filter((issues) => issues.some((issue) => issue.path.length > 0));
  const keys = branches.filter((issues) =>
    issues.some(({ code }) => code === 'unrecognized_keys' || code === 'custom'),
  );
  const [closest] = [...inside, ...keys];
  if (closest) return slipsOf(closest, root, path);
  const choices = branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : [])),
  );
  return [{ code: 'bad-value', path, message: refused(value, choices) }];
}

function told(issue: Issue, value: unknown): Pick<Slip, 'code' | 'message'> {
  if (issue.code === 'custom') return customSlip(issue, value);
  return { code: 'bad-value', message: refusalWords(issue, value) };
}

function refusalWords(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') return refused(value, issue.values.map(String));
  if (issue.code === 'too_big') return `${shown(value)} : ${issue.maximum} au plus`;
  if (issue.code === 'too_small') return `${shown(value)} : ${issue.minimum} au moins`;
  if (issue.code !== 'invalid_type') return refused(value, []);
  const quotes = issue.expected === 'string' && typeof value === 'number';
  const expected = KINDS[issue.expected] ?? 'une autre valeur';
  return `${expected} est attendu, pas ${shown(value)}${quotes ? ' : mettez des guillemets' : ''}`;
}

/** Ours carry their code; the one that does not is the domain's own « not a civil date ». */
function customSlip(
  { params, message }: Extract<Issue, { code: 'custom' }>,
  value: unknown,
): Pick<Slip, 'code' | 'message'> {
  const code = (params as { code?: CaseErrorCode } | undefined)?.code;
  if (code !== undefined) return { code, message };
  return { code: 'impossible-date', message: `${shown(value)} n’est pas une date` };
}

const KINDS: Partial<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '« true » ou « false »',
  array: 'une liste entre crochets',
  object: 'un groupe de clés',
};

function missing(path: Path): Slip {
  return { code: 'missing', path, message: `il manque « ${String(path.at(-1) ?? 'tout')} »` };
}

function refused(value: unknown, choices: readonly string[]): string {
  const said = choices.length > 0 ? `, possibles : ${choices.join(', ')}` : '';
  return `valeur refusée : ${shown(value)}${said}`;
}

/** A value as the file shows it, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? `« ${value} »` : (JSON.stringify(value) ?? 'rien');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}
