import { civilDateSchema, type CivilDate } from '../domain/civil-date.ts';
import { z } from '../platform/zod.ts';
import { GROUPS, type Figures, type Question } from './figures.ts';
import { isFew } from './protect.ts';
import type { Report } from './report.ts';

const count = z.number().int().nonnegative();
/** A number; « few »: from 1 to 4; « masked »: hidden so that no other is given away; null: there is none. */
const cell = z.union([z.number().nonnegative(), z.literal('few'), z.literal('masked'), z.null()]);
const row = z.strictObject({
  id: z.string().min(1).max(40),
  all: cell,
  with: cell,
  without: cell,
});
const limit = z.union([count, z.literal('few')]);

/** The figures as a file that other programs read (docs/evaluation-file.md). */
export const evaluationFileSchema = z.strictObject({
  format: z.literal('neuvieme-evaluation'),
  version: z.literal(1),
  writtenOn: civilDateSchema,
  from: civilDateSchema,
  to: civilDateSchema,
  /** RPPS of the kinés whose figures these are. */
  practitioners: z.array(z.string().min(1).max(20)),
  masked: z.boolean(),
  summary: z.array(row),
  distribution: z.array(row),
  typeEpisodes: z.array(row),
  typeSessions: z.array(row),
  share: z.union([
    z.strictObject({
      how: z.enum(['typed', 'seen']),
      count: z.union([count, z.literal('few')]),
      outOf: count,
      leftOut: limit,
    }),
    z.strictObject({ notCalculable: z.enum(['no-total', 'too-small', 'cut-month', 'purged']) }),
  ]),
  limits: z.strictObject({
    laterDiagnosis: limit,
    doubtful: limit,
    empty: limit,
    beforeEpisodes: limit,
    beforeSessions: limit,
    purgedEpisodes: limit,
    purgedSessions: limit,
  }),
  /** What each figure counts, and what it cannot see, in the language of the screen. */
  definitions: z.array(z.string()),
  limitsInWords: z.array(z.string()),
});
export type EvaluationFile = z.infer<typeof evaluationFileSchema>;

interface Written {
  report: Report;
  figures: Figures;
  question: Question;
  practitioners: readonly string[];
  writtenOn: CivilDate;
  definitions: readonly string[];
  limits: readonly string[];
}

/** The file of a report: what is hidden on screen is hidden in it. */
export function evaluationFile(written: Written): EvaluationFile {
  const { report, figures, question, practitioners, writtenOn, definitions, limits } = written;
  const { laterDiagnosis, doubtful, empty, before, purged } = figures.limits;
  const few = (value: number) => (report.masked && isFew(value) ? 'few' : value);
  const rows = (all: Report['typeEpisodes']) =>
    all.map(({ id, cells }) => {
      const [every, withIt, without] = GROUPS.map((group) => {
        const one = cells[group];
        return one.kind === 'value' ? one.value : one.kind === 'none' ? null : one.kind;
      });
      return { id, all: every, with: withIt, without };
    });
  const { share } = figures;
  return evaluationFileSchema.parse({
    format: 'neuvieme-evaluation',
    version: 1,
    writtenOn,
    from: question.from,
    to: question.to,
    practitioners,
    masked: report.masked,
    summary: rows(report.summary),
    distribution: rows(report.distribution),
    typeEpisodes: rows(report.typeEpisodes),
    typeSessions: rows(report.typeSessions),
    share:
      share.kind === 'share'
        ? {
            how: share.how,
            count: few(share.count),
            outOf: share.outOf,
            leftOut: few(share.leftOut),
          }
        : { notCalculable: share.why },
    limits: {
      laterDiagnosis: few(laterDiagnosis),
      doubtful: few(doubtful),
      empty: few(empty),
      beforeEpisodes: few(before.episodes),
      beforeSessions: few(before.sessions),
      purgedEpisodes: few(purged.episodes),
      purgedSessions: few(purged.sessions),
    },
    definitions,
    limitsInWords: limits,
  });
}
