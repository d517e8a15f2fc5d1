import type { Profile } from '../../src/domain/profile.ts';
import type { EpisodeOpening } from '../../src/messages/shapes.ts';
import { asking, askingEach } from '../../test/e2e/stores.ts';
import type { Tab } from '../../test/e2e/drivers/driver.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { daysAgo } from '../story/tool-actions.ts';

/** Tags of patients, for addresses of their files. */
export interface Patients {
  current: string;
  full: string;
}

const HER: Profile = profile({
  familyName: 'EXEMPLE',
  firstName: 'Andrée',
  places: [place({ department: '45', cpts: 'CPTS Orléanaise' })],
});

interface Care {
  name: [birthName: string, firstName: string, birthDate: string];
  opening: Partial<EpisodeOpening>;
  /** Days ago. */
  sessions: number[];
}

const every = (count: number, last: number) =>
  Array.from({ length: count }, (_, index) => last + (count - 1 - index) * 3);

const DIAGNOSIS = {
  kind: 'medical-report',
  date: daysAgo(120),
  author: 'Dr ESSAI-MÉDECIN Lou',
  linked: true,
  keptAt: 'dossier papier',
} as EpisodeOpening['diagnosis'];

/** Names of the demo tool's patients among them, so that its invoices know them. */
const CARE = {
  current: {
    name: ['ESSAI', 'Camille', '1980-03-12'],
    opening: { region: 'genou droit', perWeek: 2 },
    sessions: every(3, 4),
  },
  full: {
    name: ['FICTIF', 'Dominique', '1985-03-25'],
    opening: { region: 'épaule gauche' },
    sessions: every(8, 5),
  },
  watched: {
    name: ['D’ESSAI-MAQUETTE', 'Marie-Bénédicte', '1992-10-14'],
    opening: { region: 'rachis lombaire et sacro-iliaque', before: 2, elsewhere: 1 },
    sessions: every(4, 3),
  },
  homonym: {
    name: ['ESSAI', 'Camille', '1992-10-08'],
    opening: { region: 'cheville' },
    sessions: [],
  },
  late: {
    name: ['DÉMO', 'Dominique', '1990-06-21'],
    opening: { region: 'cervicales', firstDate: daysAgo(100) },
    sessions: every(5, 12),
  },
  uncapped: {
    name: ['TÉMOIN', 'Camille', '1985-03-17'],
    opening: { region: 'hanche', diagnosis: DIAGNOSIS },
    sessions: every(11, 1),
  },
} satisfies Record<string, Care>;

/** Sets a practice up by messages of our own pages: fast, and the same in every language. */
export async function seedPractice(tab: Tab, site: string): Promise<Patients> {
  await tab.evaluate(asking('ui/save-profile', { profile: HER, replaces: null }));
  await tab.evaluate(asking('ui/enable-site', { origin: site }));
  const tags: Record<string, string> = {};
  for (const [key, care] of Object.entries<Care>(CARE)) {
    tags[key] = await seedCare(tab, care);
  }
  return { current: tags['current'] ?? '', full: tags['full'] ?? '' };
}

async function seedCare(tab: Tab, { name, opening, sessions }: Care): Promise<string> {
  const [birthName, firstName, birthDate] = name;
  const patient = { birthName, firstName, birthDate };
  const { tag, episode } = await tab.evaluate<{ tag: string; episode: string }>(
    asking('ui/open-episode', {
      patient,
      opening: { ...OPENING, region: '', ...opening },
      place: 'here',
    }),
  );
  const added = sessions.map((days) => ({ tag, episode, date: daysAgo(days), second: false }));
  await tab.evaluate(askingEach('ui/add-session', added));
  return tag;
}

/** Puts a passphrase and locks. */
export async function lockPractice(tab: Tab): Promise<void> {
  // The test vector of the list of words: nothing but zeros.
  const words = `${'abaisser '.repeat(11)}abeille`;
  const passphrase = 'quatre mots au hasard';
  await tab.evaluate(asking('ui/set-passphrase', { passphrase, words }));
  await tab.evaluate(asking('ui/lock', {}));
}
