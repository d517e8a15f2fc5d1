import { foldHistory, type Episode } from '../domain/episode.ts';
import { ofKind, type Fact } from '../domain/facts.ts';
import { journalOf } from '../domain/journal.ts';
import type { CountedSession } from '../domain/sessions.ts';
import { append } from '../ledger/append.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { membersOf } from '../ledger/people.ts';
import { allPatients, tagOf, tagOfAlias } from '../ledger/read.ts';
import type { Cancellation, CancelledInvoice } from '../messages/cancel-shapes.ts';
import type { PageRequest } from '../messages/schemas.ts';
import { actor, stamp, type Actor } from './context.ts';
import { decided } from './decisions.ts';
import { nextKey } from './seen.ts';
import type { World } from './world.ts';

/** A session that an invoice carries, in the episode that counts it. */
interface Carried {
  episode: Episode;
  session: CountedSession;
}

/** What the journal of one patient holds of the invoice that a screen takes back. */
interface Meant {
  who: Actor;
  tag: string;
  journal: Fact[];
  carried: Carried[];
}

/**
 * The counted sessions of the invoice that a screen deletes or cancels (rule CNT-05): known by the
 * software's own id on this origin, else by its patient and the days of its sessions. Null: nothing is
 * counted of it, or it is not sure which one is meant.
 */
export async function cancelledInvoice(
  world: World,
  origin: string,
  { cancellation }: PageRequest<'page/cancellation'>,
): Promise<CancelledInvoice | null> {
  const meant = await find(world, origin, cancellation);
  if (meant === null) return null;
  const episodes = new Set(meant.carried.map(({ episode }) => episode));
  return {
    episodes: [...episodes].map((of) => ({
      region: of.region,
      sessions: meant.carried
        .filter(({ episode }) => episode === of)
        .map(({ session: { id, date } }) => ({ id, date })),
    })),
  };
}

/** « Retirer ces séances »: of those that the invoice still carries, the ones she was shown. */
export async function takeBack(
  world: World,
  origin: string,
  { cancellation, sessions, reason }: PageRequest<'page/take-back'>,
): Promise<void> {
  const meant = await find(world, origin, cancellation);
  // Taken back already, by a first click or a message that was sent again.
  if (meant === null) return;
  const { who, tag, journal, carried } = meant;
  const named = carried.filter(({ session }) => sessions.includes(session.id));
  const words = new Map(
    named.map(({ episode: { id: episode, tag: under }, session: { id: session } }) => {
      const key = nextKey(journal, `void|${session}|${episode}`);
      const fact: Fact = {
        ...stamp(who, 'page', under, key),
        kind: 'session-voided',
        episode,
        session,
        reason,
      };
      return [key, fact];
    }),
  );
  const [cause] = words.keys();
  if (cause === undefined) return;
  const line = { what: 'session-voided', subject: tag, cause } as const;
  const facts = [...words.values(), await decided(world, who, 'page', line)];
  await append(world.ledger, { facts });
}

async function find(world: World, origin: string, said: Cancellation): Promise<Meant | null> {
  const { ledger } = world;
  const mark = said.invoiceId
    ? await ledger.keys.alias(`${origin}|invoice|${said.invoiceId}`)
    : null;
  const told = await patientsTold(world, origin, said);
  // Where the screen tells no patient, only the software's own id can say whose invoice it is.
  const tags = told ?? (mark ? (await allPatients(ledger)).map(({ tag }) => tag) : []);
  for (const tag of tags) {
    const journal = await factsOf(ledger, tag);
    const all = foldHistory(journal).episodes.flatMap((episode) =>
      episode.sessions
        .filter(({ invoice }) => invoice !== null)
        .map((session) => ({ episode, session })),
    );
    const carried = byId(all, mark, said) ?? (told ? byDays(all, journal, said) : null);
    if (carried) return { who: await actor(world), tag, journal, carried };
  }
  return null;
}

/** The patient on screen, by names and birth date and by the software's id; null: it tells none. */
async function patientsTold(
  { ledger }: World,
  origin: string,
  { patient, patientId }: Cancellation,
): Promise<string[] | null> {
  const byName = patient ? await tagOf(ledger, patient) : null;
  const alias = patientId ? await ledger.keys.alias(`${origin}|patient|${patientId}`) : null;
  const byAlias = alias ? await tagOfAlias(ledger, alias) : null;
  if (byName === null && byAlias === null) return null;
  if (byName === null || byAlias === null) return [byName ?? byAlias ?? ''];
  // The two disagree, and nobody said that they are one person: nothing is guessed.
  const members = (await membersOf(ledger, byAlias)).map(({ tag }) => tag);
  return byName === byAlias || members.includes(byName) ? [byName] : [];
}

/** Filed under this very id; days on screen that have none in common with it are another invoice's. */
function byId(all: readonly Carried[], mark: string | null, { dates }: Cancellation) {
  const carried = all.filter(({ session }) => session.invoice === mark);
  const agrees = dates.length === 0 || carried.some(({ session }) => dates.includes(session.date));
  return carried.length > 0 && agrees ? carried : null;
}

/** The one invoice whose name in the software is not known and that bills these very days. */
function byDays(all: readonly Carried[], journal: readonly Fact[], said: Cancellation) {
  const filed = ofKind(journalOf(journal), 'outcome-seen').map(({ filedAs }) => filedAs);
  const invoices = new Set(all.map(({ session }) => session.invoice));
  const same = [...invoices]
    .filter((invoice) => said.invoiceId === null || !filed.includes(invoice))
    .map((invoice) => all.filter(({ session }) => session.invoice === invoice))
    .filter((carried) => billsTheseDays(carried, said));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** What stands on screen beside its sessions are initial assessments (BDK), billed with them. */
function billsTheseDays(carried: readonly Carried[], { dates }: Cancellation): boolean {
  const days = carried.map(({ session }) => session.date);
  const known = [...days, ...carried.flatMap(({ episode }) => episode.assessments)];
  return dates.every((date) => known.includes(date)) && days.every((day) => dates.includes(day));
}
