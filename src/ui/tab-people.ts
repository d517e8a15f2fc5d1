import type { FormDraft } from '../domain/draft.ts';
import { patientKey, patientSchema, type Patient } from '../domain/patient.ts';
import { askTab } from '../messages/ask-tab.ts';
import { framesOfTab } from '../platform/scripting.ts';

/** More people than that on one page are a list, and nobody's form. */
const MOST = 6;

/** What a tab shows, all its frames together. */
export interface Shown {
  /** The form of the first frame that has one. */
  draft: FormDraft | null;
  /** Whom it shows: one, nobody, or several who have to be told apart by her. */
  people: Patient[];
}

/**
 * Asks every frame of a tab whom it shows. Two forms of two patients, in two frames or in one, are two people:
 * which one is meant nobody here can tell.
 */
export async function shownIn(tabId: number): Promise<Shown> {
  const frames = await framesOfTab(tabId);
  // Where the browser lets us reach no frame, one of ours may still listen.
  const asked: (number | undefined)[] = frames.length > 0 ? frames : [undefined];
  const drafts = (
    await Promise.all(asked.map((frame) => askTab(tabId, 'worker/whom', {}, frame)))
  ).filter((draft) => draft !== null && draft !== undefined);
  const named = drafts.flatMap(({ patient }) => patient ?? []);
  const several =
    named.length > 0
      ? []
      : (
          await Promise.all(asked.map((frame) => askTab(tabId, 'worker/people', {}, frame)))
        ).flatMap((people) => people ?? []);
  return { draft: drafts[0] ?? null, people: distinct([...named, ...several]) };
}

/** Each person once. A claim of a page: what is no patient is left out. */
function distinct(claimed: readonly unknown[]): Patient[] {
  const people = claimed.flatMap((one) => {
    const parsed = patientSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  const byKey = new Map(people.map((one) => [patientKey(one), one]));
  return byKey.size > MOST ? [] : [...byKey.values()];
}
