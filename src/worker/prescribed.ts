import { civilDate } from '../domain/civil-date.ts';
import { answerFor, NO_HISTORY } from '../domain/episode.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Fact } from '../domain/facts.ts';
import { ACTIVITY } from '../domain/practice-facts.ts';
import { append } from '../ledger/append.ts';
import { historyOf } from '../ledger/read.ts';
import { check } from '../rules/check.ts';
import { sessionsOnForm } from '../rules/form-sessions.ts';
import { beforePrescription } from '../rules/prescribed.ts';
import { namesProfile } from '../rules/prescriber.ts';
import { actor, marksOf, matchPatient, questionOf } from './context.ts';
import type { World } from './world.ts';

/**
 * A doctor's invoice that the software took: for the share of activity in direct access, and with nothing of
 * the patient. One fact per month: who billed, how many sessions, a keyed mark of the invoice
 * (`filedUnder`: that of the name by which the software filed it).
 */
export async function notePrescribed(
  world: World,
  origin: string,
  draft: FormDraft,
  filedUnder: string | null,
): Promise<void> {
  if (draft.kind !== 'invoice') return;
  const who = await actor(world, draft);
  const { profile, day } = who;
  const hers = draft.executant.length === 0 || namesProfile(draft.executant, profile);
  if (!hers) return;
  const marks = await marksOf(world, origin, draft);
  const match = await matchPatient(world, draft, marks);
  const history = match.kind === 'found' ? await historyOf(world.ledger, match.tag) : NO_HISTORY;
  if (check(questionOf(draft, who, marks, history)).standing.kind !== 'not-concerned') return;
  const form = sessionsOnForm(draft.lines, day);
  // What came before the ordonnance is direct access where its episode is known: counted there.
  const known = answerFor(history, marks.treatment, marks.invoice);
  const direct = known ? beforePrescription({ draft }, form).sessions : [];
  const prescribed = form.sessions.filter((session) => !direct.includes(session));
  const invoice = filedUnder ?? marks.invoice;
  const byMonth = Map.groupBy(prescribed, ({ date }) => date.slice(0, 7));
  const facts = [...byMonth].map(([month, of]): Fact => {
    const first = civilDate(`${month}-01`);
    return {
      v: 1,
      key: `prescribed|${invoice}|${month}`,
      tag: ACTIVITY,
      at: Date.parse(`${first}T00:00:00Z`),
      day: first,
      practitioner: profile.rpps,
      origin: 'page',
      kind: 'prescribed-seen',
      invoice,
      month,
      sessions: of.length,
    };
  });
  if (facts.length > 0) await append(world.ledger, { facts });
}
