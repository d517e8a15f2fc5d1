import type { BackupRow } from '../../src/ledger/front.ts';
import type { Ledger } from '../../src/ledger/open.ts';
import { BackupAge } from '../../src/ui/components/BackupAge.tsx';
import type { Paper } from '../../src/documents/paper/block.ts';
import { PaperPreview } from '../../src/ui/components/PaperPreview.tsx';
import { PausedNote } from '../../src/ui/components/PausedNote.tsx';
import { LedgerContext } from '../../src/ui/hooks/ledger.ts';
import type { Shown } from './shown.ts';

const DAY_MS = 86_400_000;

/** A ledger whose last backup is so many days old; null: none was ever made. */
function backedUp(days: number | null): { ledger: Ledger; revision: number } {
  const row = { id: 'backup', at: Date.now() - (days ?? 0) * DAY_MS, failure: null };
  const backup = days === null ? undefined : (row as unknown as BackupRow);
  const front = { meta: { bulkGet: () => Promise.resolve([undefined, backup, undefined]) } };
  return { ledger: { front } as unknown as Ledger, revision: 1 };
}

const AGES: readonly Shown[] = [
  { state: 'never', days: null },
  { state: 'today', days: 0 },
  { state: 'old', days: 9 },
  { state: 'very old', days: 41 },
].map(({ state, days }) => ({
  of: 'BackupAge',
  state,
  node: (
    <LedgerContext.Provider value={backedUp(days)}>
      <BackupAge />
    </LedgerContext.Provider>
  ),
}));

const SOFTWARE = 'https://logiciel.example';

/** A ledger in which one software is paused so many milliseconds longer; null: until she resumes. */
function paused(left: number | null): { ledger: Ledger; revision: number } {
  const until = left === null ? null : Date.now() + left;
  const front = {
    sites: { toArray: () => Promise.resolve([{ origin: SOFTWARE, paused: { until } }]) },
  };
  return { ledger: { front } as unknown as Ledger, revision: 1 };
}

const PAUSES: readonly Shown[] = [
  { state: 'until tomorrow', left: DAY_MS },
  { state: 'until she resumes', left: null },
].map(({ state, left }) => ({
  of: 'PausedNote',
  state,
  node: (
    <LedgerContext.Provider value={paused(left)}>
      <PausedNote origin={SOFTWARE} />
    </LedgerContext.Provider>
  ),
}));

/** A paper of every kind of block, as it is shown before it is saved. */
const PAPER: Paper = {
  title: 'Annexe 1',
  language: 'fr-FR',
  blocks: [
    { kind: 'title', text: 'Annexe 1 – Pièce justificative CPAM' },
    { kind: 'heading', text: 'Patient' },
    { kind: 'facts', rows: [{ label: 'Nom de naissance', value: 'D’EXEMPLE-'.repeat(11) }] },
    { kind: 'columns', left: ['Mme ESSAI'], right: ['Dr TÉMOIN'] },
    { kind: 'text', text: 'Document établi à défaut du formulaire de la CPAM', look: 'bold' },
    { kind: 'checks', items: [{ text: 'remis en main propre', checked: true }] },
    { kind: 'bars', rows: [{ label: 'Sans diagnostic', value: 3, words: '3 épisodes' }] },
    { kind: 'table', columns: [{ heading: 'Date', share: 1 }], rows: [['05/10/2026']] },
    { kind: 'line' },
    { kind: 'space', height: 8 },
    { kind: 'sign', labels: ['Date', 'Signature', 'Cachet'], height: 60 },
  ],
  foot: 'Établi le 22 novembre 2026',
  pages: 'single',
};

const PAPERS: readonly Shown[] = [
  {
    of: 'PaperPreview',
    state: 'every block',
    node: <PaperPreview paper={PAPER} label="Annexe 1" />,
  },
];

/** What a component reads from the ledger, with a ledger that says just that. */
export const KEPT: readonly Shown[] = [...AGES, ...PAUSES, ...PAPERS];
