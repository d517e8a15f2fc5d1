import { civilDateSchema } from '../../src/domain/civil-date.ts';
import type { Finding, NextStep, ReadingId, Severity, Standing } from '../../src/domain/verdict.ts';
import { z } from '../../src/platform/zod.ts';
import { ruleById } from '../../src/rules/catalogue.ts';
import { refusal } from './refusal.ts';

/** Every name of a union, each once: a forgotten one does not compile. */
function namesOf<T extends string>(names: Record<T, true>): [T, ...T[]] {
  return Object.keys(names) as [T, ...T[]];
}

const standingSchema = z.enum(
  namesOf<Standing['kind']>({
    'not-concerned': true,
    'to-qualify': true,
    within: true,
    last: true,
    exceeds: true,
    'exceeds-one-reading': true,
    uncapped: true,
    'not-eligible': true,
    unknown: true,
    locked: true,
  }),
);
export const READING_IDS = namesOf<ReadingId>({
  setting: true,
  'most-lenient': true,
  'with-assessment': true,
  'with-elsewhere': true,
  'without-ald': true,
  'noted-apart': true,
  'same-care': true,
  'per-patient': true,
});
const severitySchema = z.enum(
  namesOf<Severity>({ stop: true, alert: true, warn: true, info: true, ask: true }),
);

const nextSchema = z.enum(
  namesOf<NextStep>({
    'see-doctor': true,
    'add-diagnosis': true,
    'complete-diagnosis': true,
    'settle-session': true,
    'assign-act': true,
    'check-acts': true,
    'note-assessment': true,
    'prior-agreement': true,
    'correct-number': true,
    'doctor-as-prescriber': true,
    'split-invoice': true,
    'correct-date': true,
    'attach-document': true,
    'permanent-regime': true,
    'complete-profile': true,
    'ask-agency': true,
    'ask-insurer': true,
    'plan-less': true,
    'send-assessment': true,
    'send-report': true,
    'decide-referral': true,
    'record-event': true,
    'close-episode': true,
    'ask-news': true,
    'explain-return': true,
  }),
);

const days = z.array(civilDateSchema);
const number = z.number().int();

/** `CNT-01`, a rule of the catalogue: a misspelt one would be expected forever in vain. */
const ruleSchema = z.string().superRefine((id, context) => {
  if (ruleById(id) === undefined) context.addIssue(refusal('bad-value', `règle inconnue : ${id}`));
});
/** `CNT_01_exceeds`: the key of a finding's words. */
const messageSchema = z.string().superRefine((key, context) => {
  const [, family = '', rank = ''] = /^([A-Z]{3})_(\d\d)_\w+$/.exec(key) ?? [];
  if (ruleById(`${family}-${rank}`) !== undefined) return;
  context.addIssue(refusal('bad-value', `message inconnu : ${key}`));
});
/** A rule, or one of its messages. */
const aboutSchema = z.union([ruleSchema, messageSchema]);
const rules = z.array(ruleSchema);
const messages = z.array(messageSchema);

/** What a case expects of the verdict; what is left out is not looked at. */
export const expectSchema = z
  .strictObject({
    standing: standingSchema,
    why: z.string(),
    dates: days,
    region: z.string(),
    onForm: number,
    /** Certain and possible ones together. */
    counted: number,
    certain: number,
    possible: number,
    before: number,
    elsewhere: number,
    assessments: number,
    total: number,
    deadline: civilDateSchema.nullable(),
    daysLeft: number.nullable(),
    forecast: civilDateSchema.nullable(),
    /** Totals of readings, by their id. */
    readings: z.partialRecord(z.enum(READING_IDS), number),
    /** Every rule that speaks, each once. */
    findings: rules,
    /** Every message, each once. */
    say: messages,
    /** Rules that are among those that speak, whatever others say. */
    speaks: rules,
    /** Rules that say nothing. */
    silent: rules,
    severities: z.record(z.string(), z.union([severitySchema, z.array(severitySchema)])),
    /** The dates that the findings of a rule name. */
    names: z.record(z.string(), days),
    /** Some of the values in a message. */
    values: z.record(z.string(), z.record(z.string(), z.union([z.string(), number]))),
    next: z.record(z.string(), nextSchema),
    duties: rules,
    dutiesSay: messages,
    /** What the profile leaves open. */
    questions: rules,
    questionsSay: messages,
    fill: z
      .strictObject({
        name: z.string(),
        rpps: z.string(),
        amNumber: z.string().nullable(),
        prescriptionDate: civilDateSchema.nullable(),
        unasked: z.boolean(),
      })
      .partial()
      .nullable(),
    /** Dates already passed knowingly on this very invoice. */
    passed: days,
  })
  .partial()
  .superRefine(({ severities, names, values, next }, context) => {
    for (const [key, said] of Object.entries({ severities, names, values, next })) {
      for (const about of Object.keys(said ?? {})) {
        if (aboutSchema.safeParse(about).success) continue;
        const refused = refusal('bad-value', `ni règle, ni message : ${about}`);
        context.addIssue({ ...refused, path: [key, about] });
      }
    }
  });
export type Expectation = z.infer<typeof expectSchema>;

/** The findings that a key of `severities`, `names`… is about: a rule, or one message. */
export function findingsAbout(findings: readonly Finding[], about: string): Finding[] {
  return findings.filter(({ rule, message }) => rule === about || message === about);
}
