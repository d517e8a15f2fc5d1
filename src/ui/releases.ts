/** What she will notice in a version: the most useful first, in one short sentence each. */
export interface Release {
  version: string;
  notes: readonly { fr: string; en: string }[];
}

/** Newest first; the versions are those of CHANGELOG.md (a test compares them). */
export const RELEASES: readonly Release[] = [
  {
    version: '0.1.0',
    notes: [
      {
        fr: 'Vos séances en accès direct sont comptées, et une neuvième non conforme est annoncée avant la facture.',
        en: 'Your direct-access sessions are counted, and a non-compliant ninth one is told before it is billed.',
      },
      {
        fr: 'Sauvegarde chaque jour, et restauration depuis « Mes données ».',
        en: 'A backup each day, and restoring from “My data”.',
      },
      {
        fr: 'Chaque règle avec sa source, dans « Textes et règles ».',
        en: 'Every rule with its source, in “Texts and rules”.',
      },
    ],
  },
];

/** The releases after `from`, up to `now`, newest first. Versions are dotted numbers. */
export function releasesSince(
  from: string,
  now: string,
  all: readonly Release[] = RELEASES,
): Release[] {
  return all.filter(
    ({ version }) => compareVersions(version, from) > 0 && compareVersions(version, now) <= 0,
  );
}

/** Negative where `a` is the older one: `0.9.0` comes before `0.10.0`. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  const longest = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let at = 0; at < longest; at += 1) {
    const difference = (one?.[at] ?? 0) - (other?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
