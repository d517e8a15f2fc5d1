import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../../test/fakes/draft.ts';
import { billed, diagnosed, fact, opened } from '../../../test/fakes/facts.ts';
import { askedOf, pdfText } from '../../../test/fakes/pdf-text.ts';
import { place, profile } from '../../../test/fakes/profile.ts';
import { addDays, civilDate } from '../../domain/civil-date.ts';
import { foldHistory, type Episode } from '../../domain/episode.ts';
import type { Fact } from '../../domain/facts.ts';
import type { Patient } from '../../domain/patient.ts';
import { frenchWords } from '../../platform/french-words.ts';
import { makePaper } from '../paper/paper.ts';
import { controlFileSchema } from './control-file.ts';
import { controlPaper } from './control-paper.ts';
import { controlWords } from './control-words.ts';
import { controlFile } from './make-control-file.ts';

const DAY = civilDate('2026-11-22');
const AT = Date.UTC(2026, 10, 22, 10);

function fileOf(facts: readonly Fact[], patient: Patient = PATIENT) {
  const episode = foldHistory(facts).episodes[0] as Episode;
  const her = profile();
  return controlFile({ episode, patient, profile: her, place: place(), facts, writtenOn: DAY });
}

async function paperOf(facts: readonly Fact[], patient?: Patient) {
  const words = controlWords(await frenchWords());
  const bytes = await makePaper(controlPaper(fileOf(facts, patient), words), AT);
  expect(askedOf(bytes, 'qpdf', '--check', '@')).toContain('No syntax');
  return { bytes, text: pdfText(bytes).replace(/\s+/g, ' ') };
}

const WHOLE = [
  opened({ treatingDoctor: false }),
  ...billed('a', ['2026-10-05', '2026-10-08'], 'success', { filedAs: 'F-empreinte' }),
  diagnosed('2026-10-01'),
  fact('supporting-document-attached', { episode: 'knee', invoice: 'a' }),
  fact('document-sent', {
    episode: 'knee',
    document: 'assessment',
    recipient: 'dmp',
    date: civilDate('2026-10-06'),
    channel: 'dmp',
    impossible: null,
  }),
  fact('document-sent', {
    episode: 'knee',
    document: 'report',
    recipient: 'patient',
    date: civilDate('2026-10-09'),
    channel: null,
    impossible: 'refused',
  }),
  fact('referral-decided', {
    episode: 'knee',
    date: civilDate('2026-10-10'),
    decision: 'other-doctor',
  }),
];

describe('the control file of an episode', () => {
  it('tells sessions, prescriber, annexe 1, documents, referral and proof, and is read back', () => {
    const file = fileOf(WHOLE);
    expect(controlFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file.sessions.map(({ date, invoice }) => [date, invoice])).toEqual([
      ['2026-10-05', 1],
      ['2026-10-08', 1],
    ]);
    expect(file.invoices).toMatchObject([
      { prescriberRpps: '10101010105', number: null, supportingDocument: true },
    ]);
    expect(file.referral).toEqual({ date: '2026-10-10', decision: 'other-doctor' });
    expect(file.diagnoses).toHaveLength(1);
    expect(file.documents).toHaveLength(2);
  });
  it('holds neither why a limit was passed, nor reasons, nor events, nor marks', async () => {
    const facts = [
      ...WHOLE,
      fact('limit-overridden', {
        episode: 'knee',
        invoice: 'a',
        dates: [civilDate('2026-10-08')],
        reason: 'accepted',
        note: 'motif intime',
      }),
      fact('adverse-event', {
        episode: 'knee',
        date: civilDate('2026-10-08'),
        what: 'motif intime',
      }),
      fact('episode-corrected', {
        episode: 'knee',
        changes: { before: 1 },
        reason: 'motif intime',
      }),
      fact('decision-noted', { what: 'exported', subject: 'patient', note: 'motif intime' }),
    ];
    const json = JSON.stringify(fileOf(facts));
    expect(json).not.toMatch(/motif intime|accepted|empreinte/);
    expect((await paperOf(facts)).text).not.toContain('motif intime');
  });
  it('as a PDF: real text, whoever reads it', async () => {
    const { text } = await paperOf(WHOLE);
    // Cells wrap: words that stand together may be told apart by the next column.
    for (const words of ['RPPS 10101010105', 'non conservés', 'jointe', '05/10/2026', 'Annexe 1']) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Réorientation.*10 octobre 2026/);
    expect(text).toContain('impossible');
  });
  it('with no session at all, nothing is invented', async () => {
    const { text } = await paperOf([opened({ region: '' })]);
    expect(text).toContain('Aucune séance.');
    expect(text).toContain('Aucune facture de cet épisode');
    expect(text).toContain('Aucune décision n’est notée.');
  });
  it('two hundred sessions and very long names render on numbered pages', async () => {
    const dates = Array.from({ length: 200 }, (_, at) => addDays(civilDate('2026-01-01'), at));
    const facts = [opened(), ...dates.flatMap((date, at) => billed(`i${at}`, [date]))];
    const long: Patient = {
      birthName: `D’ESSAI-${'ÉXEMPLE'.repeat(14)}`,
      firstName: 'Zoé-Ælis',
      birthDate: civilDate('1980-03-12'),
    };
    const { bytes, text } = await paperOf(facts, long);
    expect(Number(/Pages:\s+(\d+)/.exec(askedOf(bytes, 'pdfinfo', '@'))?.[1])).toBeGreaterThan(4);
    expect(text).toContain('19/07/2026');
    expect(text).toContain('Zoé-Ælis');
    expect(askedOf(bytes, 'pdfinfo', '@')).not.toContain('ESSAI');
  });
});
