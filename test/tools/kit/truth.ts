import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Start } from './tool.ts';

/** What stands where in a tool, told by whoever wrote the tool. `test/tools/README.md` explains it. */
export interface Truth {
  title: string;
  awkward: string[];
  /** Ways to bill that pass by a listener for clicks on the finishing buttons and for `submit`. */
  slips: { screen: string; how: string }[];
  screens: Screen[];
  post: Post;
}

export interface Screen {
  id: string;
  path: string;
  kind: 'invoice' | 'treatment' | 'silent';
  what: string;
  /** `server`: the answer to `path` (or `served`) holds it all. `script`: the page draws it. */
  rendered: 'server' | 'script';
  /** Where the server gives the markup when the page at `path` fetches it. */
  served?: string;
  /** What to do after opening `path`, in order. */
  reach?: { click: Selector; what: string }[];
  roles?: Partial<Record<Role, Selector | Selector[]>> & { 'patient.id'?: PatientId };
  /** Fields that look like one of the roles and are not: nothing may be written there. */
  traps?: Selector[];
  reads?: Reads;
}

/** CSS, each part in the root before it: `my-card >>> input`, `frame=#module >>> #rpps`. */
export type Selector = string;

export const ROLES = [
  'prescriber.kind',
  'prescriber.rpps',
  'prescriber.am',
  'prescriber.name',
  'prescriber.firstName',
  'prescriber.search',
  'prescriber.date',
  'prescriber.day',
  'prescriber.month',
  'prescriber.year',
  'patient.birthName',
  'patient.firstName',
  'patient.birthDate',
  'executant',
  'line.date',
  'line.act',
  // One per line, in order; empty for a line without a tick.
  'line.tick',
  'planned',
  'validity',
  'document',
  'finish',
  'send',
  'nationalNumber',
] as const;
export type Role = (typeof ROLES)[number];

/** The group of `url` matches the id in the address; else it stands in an attribute. */
export type PatientId = { url: string } | { selector: Selector; attribute: string };

export interface Reads {
  patient?: { birthName: string; firstName: string; birthDate: string; id: string };
  /** Date and act of the lines that would be billed, in the order of the screen. */
  lines?: [string, string][];
  /** What stands in the prescriber's number and name fields; empty for nobody. */
  prescriber?: string[];
  prescriptionDate?: string;
  executant?: string[];
  planned?: number;
  validityMonths?: number;
}

/** A good invoice, as the page itself would send it, and what is wrong with bad ones. */
export interface Post {
  path: string;
  encoding: 'form' | 'json';
  /** `form`: the page whose controls are sent, changed by `set`. */
  screen?: string;
  set?: Record<string, string>;
  /** `json`: the whole body. */
  body?: unknown;
  /** `set` here changes the good one: a control's name, or a path in the body. */
  refused: { why: string; set: Record<string, string>; says: string }[];
}

export const TOOLS = join(import.meta.dirname, '..');

/** Folders with a truth. */
export function toolNames(): string[] {
  return readdirSync(TOOLS).filter((name) => existsSync(join(TOOLS, name, 'truth.json')));
}

export function readTruth(name: string): Truth {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- test/zoo.test.ts checks it
  return JSON.parse(readFileSync(join(TOOLS, name, 'truth.json'), 'utf8')) as Truth;
}

export async function startOf(name: string): Promise<Start> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every tool exports `start`
  const module = (await import(join(TOOLS, name, 'server.ts'))) as { start: Start };
  return module.start;
}

/** Every selector of a role, in order. */
export function selectorsOf(screen: Screen, role: Role): Selector[] {
  const given = screen.roles?.[role];
  return given === undefined ? [] : [given].flat();
}

/** Everything that the truth of a screen points at, once. */
export function allSelectors(screen: Screen): Selector[] {
  const id = screen.roles?.['patient.id'];
  return [
    ...new Set([
      ...ROLES.flatMap((role) => selectorsOf(screen, role)).filter((one) => one !== ''),
      ...(screen.traps ?? []),
      ...(id && 'selector' in id ? [id.selector] : []),
    ]),
  ];
}
