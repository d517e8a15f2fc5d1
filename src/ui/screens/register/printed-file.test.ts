import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../../../test/fakes/draft.ts';
import { billed, diagnosed, fact, opened, session } from '../../../../test/fakes/facts.ts';
import { pdfText } from '../../../../test/fakes/pdf-text.ts';
import { profile } from '../../../../test/fakes/profile.ts';
import { civilDate } from '../../../domain/civil-date.ts';
import { makePaper } from '../../../documents/paper/paper.ts';
import { fileName, printedFile } from './printed-file.ts';

const DAY = civilDate('2026-11-22');
const OTHER = { ...PATIENT, birthName: 'Fictif' };
const PERSON = { patient: PATIENT, alsoKnownAs: [{ tag: 'other', patient: OTHER }] };
const SECRET = 'motif intime';

async function printed() {
  const facts = [
    fact('patient-seen', { patient: PATIENT }),
    opened({ perWeek: 2 }),
    ...billed('a', ['2026-10-05', '2026-10-07']),
    fact('session-by-hand', { episode: 'knee', gesture: 'g', session: session('2026-10-20') }),
    diagnosed('2026-10-21', { author: 'Dr TÉMOIN' }),
    fact('limit-overridden', {
      key: 'override',
      episode: 'knee',
      invoice: 'a',
      dates: [civilDate('2026-10-07')],
      reason: 'accepted',
      note: SECRET,
    }),
    fact('fact-voided', { fact: 'override', reason: SECRET }),
    fact('decision-noted', { what: 'limit-overridden', subject: 'patient', note: 'accepted' }),
    fact('episode-closed', { episode: 'knee', on: civilDate('2026-11-02'), result: null }),
  ];
  return pdfText(await makePaper(printedFile(PERSON, facts, profile(), DAY), 0));
}

describe('a patient’s file, printed', () => {
  it('has who, the episodes with their sessions, and the history in the words of the register', async () => {
    const text = await printed();
    for (const line of [
      'Dossier de DÉMO-TESTEUR Zoé',
      'né(e) le 12/03/1980',
      'Aussi vue sous le nom FICTIF Zoé, né(e) le 12/03/1980',
      'Épisode : genou',
      '5 octobre 2026 · facture · RAM 8,09',
      '20 octobre 2026 · à la main · RAM 8,09',
      'Historique',
      'Séance du 20 octobre 2026 notée à la main',
      'Diagnostic médical préalable',
      'Dr TÉMOIN',
      'Épisode terminé le 2 novembre 2026',
      'Neuvième · 22/11/2026',
    ]) {
      expect(text).toContain(line);
    }
  });
  it('says nothing of a limit that was passed, nor of who decided it', async () => {
    const text = await printed();
    expect(text).not.toContain(SECRET);
    expect(text).not.toMatch(/connaissance de cause|Journal|dépass|Annulé/);
  });
  it('has a name that names nobody', () => {
    expect(fileName(PERSON, DAY, 'pdf')).toBe('dossier-ZD-2026-11-22.pdf');
    expect(fileName({ ...PERSON, patient: { ...PATIENT, firstName: '—' } }, DAY, 'json')).toBe(
      'dossier-D-2026-11-22.json',
    );
  });
});
