import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, diagnosed, opened } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory, type Episode } from '../domain/episode.ts';
import { frenchWords } from '../platform/french-words.ts';
import { standingOf } from '../rules/check.ts';
import { controlPaper } from './control/control-paper.ts';
import { controlWords } from './control/control-words.ts';
import { controlFile } from './control/make-control-file.ts';
import { leafletParts } from './leaflet/leaflet.ts';
import { letterFacts } from './letter/facts.ts';
import { letterAround, letterBody, letterText } from './letter/letter.ts';
import { delays, needs, slotMessage } from './letter/slot-message.ts';
import { reasons } from './letter/words.ts';

const DAY = civilDate('2026-11-20');
const FACTS = [opened({ elsewhere: 2 }), ...billed('a', ['2026-10-05']), diagnosed('2026-10-01')];
const EPISODE = foldHistory(FACTS).episodes[0] as Episode;
const WRITER = { name: 'ESSAI Camille', rpps: '10101010105', amNumber: '457000016', phone: '' };

function letters(): string[] {
  const facts = letterFacts(EPISODE, PATIENT, standingOf(EPISODE, profile(), DAY), DAY);
  return reasons.flatMap((reason) =>
    (['treating-doctor', 'other-doctor', 'emergency'] as const).map((to) => {
      const choice = { to, doctor: '', reason, ownReason: '' };
      const body = letterBody(facts, choice);
      return letterText({ ...letterAround(facts, WRITER, choice, DAY), body });
    }),
  );
}

async function control(): Promise<string> {
  const file = controlFile({
    episode: EPISODE,
    patient: PATIENT,
    profile: profile(),
    place: place(),
    facts: FACTS,
    writtenOn: DAY,
  });
  return JSON.stringify(controlPaper(file, controlWords(await frenchWords())).blocks)
    .replace(/\\n/g, '\n')
    .replace(/"\w+":/g, '');
}

describe('French typography of the papers', () => {
  it('narrow no-break spaces before ; ! ?, no-break spaces before : and inside « »', async () => {
    const slots = needs.flatMap((need) =>
      delays.map((delay) => slotMessage({ need, delay, callBack: '0612345678' })),
    );
    const leaflet = leafletParts(39).map(({ heading, text }) => `${heading} ${text}`);
    for (const text of [...letters(), ...slots, ...leaflet, await control()]) {
      expect(text).not.toMatch(/[^\u202f][;!?](?=\s|$)/);
      expect(text).not.toMatch(/[^\u00a0]:(?=\s|$)/);
      expect(text).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
      expect(text).not.toContain("'");
    }
  });
});
