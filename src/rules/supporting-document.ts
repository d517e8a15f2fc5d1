import type { Episode } from '../domain/episode.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { REGIMES } from './regimes.ts';
import { supportingDocumentIn } from './territories.ts';

interface Where {
  profile: Profile;
  place: Place | null;
}

interface DocumentQuestion extends Where {
  episode: Pick<Episode, 'attached'>;
  invoiceMark: string;
}

/** What a place asks for (rules JUS-01 to JUS-03): null: no document, or nobody knows of one. */
export function documentAskedFor({ profile, place }: Where): 'annexe-1' | 'required' | null {
  if (!place || REGIMES[place.regime].supportingDocument === 'none') return null;
  const needed = supportingDocumentIn(profile, place.department);
  return needed === 'none' ? null : needed;
}

/** True where it goes once with the treatment, by her setting. */
export function goesOnce({ settings }: Pick<Profile, 'settings'>): boolean {
  return settings.supportingDocument === 'per-treatment';
}

/**
 * Rules JUS-01 and JUS-02 on an invoice that bills sessions: said while there is still time to attach the
 * document, until she says that it went along, with this invoice or once for the treatment.
 */
export function checkSupportingDocument(question: DocumentQuestion): Finding[] {
  const { profile, episode, invoiceMark } = question;
  const needed = documentAskedFor(question);
  if (needed === null) return [];
  const { attached } = episode;
  const done = goesOnce(profile)
    ? attached.length > 0
    : attached.some((invoice) => invoice === null || invoice === invoiceMark);
  const variant = needed === 'annexe-1' ? 'annexe' : 'required';
  const about = { next: 'attach-document', subject: invoiceMark } as const;
  return done ? [] : [finding('JUS-01', variant, 'warn', about)];
}

/** An invoice that was billed, with the days of its sessions. */
export interface Billed {
  invoice: string;
  dates: CivilDate[];
}

/**
 * The invoices of an episode of which nobody said that the document went along, the earliest first; where it
 * goes once, the first of them stands for the treatment.
 */
export function withoutDocument(
  { sessions, attached }: Pick<Episode, 'sessions' | 'attached'>,
  once: boolean,
): Billed[] {
  if (attached.includes(null) || (once && attached.length > 0)) return [];
  const billed = new Map<string, CivilDate[]>();
  for (const { invoice, date, certainty } of sessions) {
    // What is not sure to have been billed needs no paper yet.
    if (invoice === null || certainty !== 'certain' || attached.includes(invoice)) continue;
    billed.set(invoice, [...(billed.get(invoice) ?? []), date]);
  }
  const all = [...billed].map(([invoice, dates]) => ({ invoice, dates }));
  return once ? all.slice(0, 1) : all;
}

/** Rule JUS-01 around the episode: invoices that left without their document, as far as she said. */
export function documentsDue(
  where: Where,
  episode: Pick<Episode, 'sessions' | 'attached'>,
  onScreen: string,
): Finding[] {
  if (documentAskedFor(where) === null) return [];
  const once = goesOnce(where.profile);
  // The invoice on screen has its own reminder, while there is still time.
  const missing = withoutDocument(episode, once).filter(({ invoice }) => invoice !== onScreen);
  const [first] = missing;
  if (!first) return [];
  const dates = first.dates.slice(0, 1);
  const about = { dates, next: 'attach-document' } as const;
  if (once) return [finding('JUS-01', 'not_noted_once', 'warn', about)];
  const values = { missing: missing.length };
  return [finding('JUS-01', 'not_noted', 'warn', { ...about, values })];
}
