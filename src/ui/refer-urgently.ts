import type { CivilDate } from '../domain/civil-date.ts';
import type { Patient } from '../domain/patient.ts';
import type { EpisodeOpening } from '../messages/episode-shapes.ts';
import { letterPage } from '../messages/letter-page.ts';
import { askWorker } from '../messages/send.ts';
import { browser, extensionUrl } from '../platform/browser.ts';

/** A red flag before anything was asked: nothing is known of the episode but that it begins. */
const NOTHING_ASKED: EpisodeOpening = {
  region: '',
  before: 0,
  elsewhere: 0,
  firstDate: null,
  perWeek: null,
  comesBack: null,
  pastYear: null,
  treatingDoctor: null,
  diagnosis: null,
};

/**
 * « Réorientation urgente » (rule FUP-04, also with no session): the episode where there is none yet, the
 * decision, and the page that prints the letter by itself.
 */
export async function referUrgently(
  patient: Patient,
  known: { tag: string; episode: string } | null,
  date: CivilDate,
): Promise<void> {
  const at =
    known ?? (await askWorker('ui/open-episode', { patient, opening: NOTHING_ASKED, place: null }));
  await askWorker('ui/record-referral', { ...at, decision: 'emergency', date });
  await browser.tabs.create({ url: extensionUrl(letterPage({ ...at, urgent: true })) });
}
