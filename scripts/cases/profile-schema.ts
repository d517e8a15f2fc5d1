import { civilDate, civilDateSchema, type CivilDate } from '../../src/domain/civil-date.ts';
import {
  parseAmNumber,
  parseFiness,
  parseRpps,
  type IdentifierError,
  type Parsed,
} from '../../src/domain/identifiers.ts';
import {
  answerSchema,
  DEFAULT_SETTINGS,
  NO_COORDINATOR,
  placeSchema,
  readingSettingsSchema,
  regimeSchema,
  statusSchema,
  type Place,
  type Profile,
} from '../../src/domain/profile.ts';
import { z } from '../../src/platform/zod.ts';
import { refusal } from './refusal.ts';

const WRONG: Record<IdentifierError, string> = {
  empty: 'vide',
  characters: 'caractères inattendus',
  length: 'longueur inattendue',
  key: 'clé fausse',
};

/** A number of the profile: a wrong key is a slip of the case, and said as one. */
function identifier(what: string, parse: (text: string) => Parsed<string>) {
  return z.string().superRefine((text, context) => {
    const read = parse(text);
    if (read.ok) return;
    context.addIssue(refusal('bad-value', `${what} « ${text} » : ${WRONG[read.error]}`));
  });
}

const placeFields = {
  department: placeSchema.shape.department,
  amNumber: identifier('numéro AM', parseAmNumber),
  regime: regimeSchema,
  cpts: z.string().max(120),
  arsListDate: civilDateSchema.nullable(),
  cptsProofOn: civilDateSchema.nullable(),
  finess: identifier('FINESS', parseFiness).nullable(),
};
const casePlaceSchema = z.strictObject({ id: z.string().min(1).max(60), ...placeFields }).partial();

/** The kiné of a case: her one place is written flat, several are a list. */
export const caseProfileSchema = z
  .strictObject({
    familyName: z.string().min(1).max(120),
    firstName: z.string().min(1).max(120),
    status: statusSchema,
    rpps: identifier('RPPS', parseRpps),
    ...placeFields,
    places: z.array(casePlaceSchema).min(1).max(20),
    settings: z.strictObject(readingSettingsSchema.shape).partial(),
    answers: z.array(
      z.strictObject({ ...answerSchema.shape, source: z.string().max(200).default('CPAM') }),
    ),
  })
  .partial()
  .superRefine((said, context) => {
    if (said.places === undefined) return;
    for (const key of Object.keys(placeFields).filter((field) => field in said)) {
      const twice = refusal('bad-value', 'le lieu est dit deux fois : ici, et sous « places »');
      context.addIssue({ ...twice, path: [key] });
    }
  });
export type CaseProfile = z.infer<typeof caseProfileSchema>;

/** The profile with what the case leaves out: ESSAI Camille, titulaire in the Nord, on the ARS list. */
export function profileOf(said: CaseProfile, day: CivilDate): Profile {
  const { familyName, firstName, rpps, status, places, settings, answers, ...flat } = said;
  const written = places ?? [flat];
  return {
    familyName: familyName ?? 'ESSAI',
    firstName: firstName ?? 'Camille',
    rpps: rpps ?? '10101010105',
    status: status ?? 'titulaire',
    places: written.map((place, index) => placeOf(place, index, day)),
    settings: { ...DEFAULT_SETTINGS, ...present(settings ?? {}) },
    answers: answers ?? [],
    absences: [],
    observes: false,
  };
}

function placeOf(said: z.infer<typeof casePlaceSchema>, index: number, day: CivilDate): Place {
  const usual: Place = {
    id: index === 0 ? 'here' : `place-${index + 1}`,
    department: '59',
    amNumber: '457000016',
    regime: 'cpts',
    cpts: '',
    arsListDate: civilDate('2025-09-01'),
    finess: null,
    // Proved today: the yearly question is asked where a case is about it.
    cptsProofOn: day,
    arsDeclaredOn: null,
    coordinator: NO_COORDINATOR,
    phone: '',
    contacts: [],
  };
  return { ...usual, ...present(said) };
}

/** What is really said: a key left out does not hide what is usual. */
function present<T extends object>(said: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
