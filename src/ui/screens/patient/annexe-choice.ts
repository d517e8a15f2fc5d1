import { compareDates, type CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { ReadingSettings } from '../../../domain/profile.ts';

/** What the document goes with: one invoice of her software, or the treatment. */
export interface AnnexeChoice {
  /** Mark of the invoice; null: the treatment. */
  invoice: string | null;
  /** In order, each day once. */
  dates: CivilDate[];
  /** She said already that it went along. */
  attached: boolean;
}

type Told = Pick<Episode, 'sessions' | 'attached'>;

/** The treatment as a whole, then each invoice seen, the latest first. */
export function annexeChoices({ sessions, attached }: Told): AnnexeChoice[] {
  const marks = new Set(sessions.flatMap(({ invoice }) => invoice ?? []));
  const of = (invoice: string | null, counted: Told['sessions']): AnnexeChoice => ({
    invoice,
    dates: [...new Set(counted.map(({ date }) => date))].toSorted(compareDates),
    attached: attached.includes(invoice),
  });
  const invoices = [...marks].map((mark) =>
    of(
      mark,
      sessions.filter(({ invoice }) => invoice === mark),
    ),
  );
  const latestFirst = invoices.toSorted((a, b) => compareDates(lastOf(b), lastOf(a)));
  return [of(null, sessions), ...latestFirst];
}

/** An invoice is here because it holds a session. */
function lastOf({ dates }: AnnexeChoice): CivilDate {
  return dates.at(-1) ?? ('' as CivilDate);
}

/**
 * What is proposed first: where the document goes with each invoice, the latest invoice without one; else
 * the treatment.
 */
export function firstChoice(
  choices: readonly AnnexeChoice[],
  setting: ReadingSettings['supportingDocument'],
): AnnexeChoice | undefined {
  const open = choices.find(({ invoice, attached }) => invoice !== null && !attached);
  return (setting === 'per-invoice' ? open : undefined) ?? choices[0];
}
