import { addMonths, daysBetween, type CivilDate } from '../domain/civil-date.ts';
import { looksLikeKineAmNumber, parseAmNumber } from '../domain/identifiers.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { REGIMES } from './regimes.ts';
import { LATEST_END, supportingDocumentIn, territoryOf } from './territories.ts';

/**
 * What the profile itself leaves open, asked once and not on every invoice: the proof of her CPTS, the
 * ARS list, the supporting document of her department, a number that looks wrong. `subject` is the place.
 */
export function profileQuestions(profile: Profile, day: CivilDate): Finding[] {
  if (profile.status === 'remplacant') return [finding('ELI-03', 'remplacant', 'alert')];
  return profile.places.flatMap((place) => [
    ...numbers(place),
    ...(REGIMES[place.regime].twentyDepartments ? experiment(profile, place, day) : []),
  ]);
}

function experiment(profile: Profile, place: Place, day: CivilDate): Finding[] {
  const { department, id: subject } = place;
  const values = { department };
  if (territoryOf(department) === null) {
    return [
      finding('ELI-01', 'department', 'alert', { values, subject, next: 'permanent-regime' }),
    ];
  }
  const unknownDocument = supportingDocumentIn(profile, department) === null;
  return [
    ...membership(place, day),
    ...list(place, day),
    ...(unknownDocument
      ? [finding('JUS-03', 'ask', 'ask', { values, subject, next: 'ask-insurer' })]
      : []),
  ];
}

/** Rule ELI-04: membership is proved again each year. */
function membership({ cptsProofOn, cpts, department, id: subject }: Place, day: CivilDate) {
  const named = territoryOf(department)?.cpts ?? [];
  const about = { subject, next: 'complete-profile' as const };
  const values = { cpts };
  return [
    ...(cptsProofOn === null || day >= addMonths(cptsProofOn, 12)
      ? [finding('ELI-04', cptsProofOn === null ? 'missing' : 'yearly', 'ask', about)]
      : []),
    ...(cpts !== '' && named.length > 0 && !named.includes(cpts)
      ? [finding('ELI-04', 'unlisted', 'ask', { ...about, values })]
      : []),
  ];
}

/** Rules ELI-05 and ELI-08: not on the list yet, and how long one may still register. */
function list(place: Place, day: CivilDate): Finding[] {
  const { arsListDate, arsDeclaredOn, department, id: subject } = place;
  if (arsListDate !== null) return anniversary(arsListDate, subject, day);
  const territory = territoryOf(department);
  const until = territory?.registrationUntil ?? addMonths(territory?.end ?? LATEST_END, -6);
  const variant = day > until ? 'closed' : 'open';
  return [
    arsDeclaredOn === null
      ? finding('ELI-05', 'missing', 'ask', { subject, next: 'complete-profile' })
      : finding('ELI-05', 'waiting', 'ask', { subject, values: { declared: arsDeclaredOn } }),
    finding('ELI-08', variant, 'info', { subject, values: { until }, next: 'ask-agency' }),
  ];
}

/** For so long a reminder stands that asks for no answer. */
const REMINDED_DAYS = 30;

/**
 * Once a year a look at the list of the ARS: no text asks for it (ELI-05 is an inference), so it is a mere
 * information, for thirty days from each anniversary.
 */
function anniversary(listed: CivilDate, subject: string, day: CivilDate): Finding[] {
  const years = Number(day.slice(0, 4)) - Number(listed.slice(0, 4));
  const latest = [years, years - 1]
    .filter((year) => year > 0)
    .map((year) => addMonths(listed, 12 * year))
    .find((date) => date <= day);
  if (latest === undefined || daysBetween(latest, day) >= REMINDED_DAYS) return [];
  return [finding('ELI-05', 'yearly', 'info', { subject, values: { listed } })];
}

/** Rules PRE-02 and PRE-05: a number that is hers by its key, and may still be another's. */
function numbers({ amNumber, finess, id: subject }: Place): Finding[] {
  const parsed = parseAmNumber(amNumber);
  const values = { number: amNumber };
  const about = { subject, values, next: 'correct-number' as const };
  return [
    ...(parsed.ok && !looksLikeKineAmNumber(parsed.value)
      ? [finding('PRE-02', 'shape', 'warn', about)]
      : []),
    ...(finess === amNumber ? [finding('PRE-05', 'same', 'warn', about)] : []),
  ];
}
