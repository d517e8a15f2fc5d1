import { allRules, type RuleId } from '../../src/rules/catalogue.ts';
import { isInference } from '../../src/rules/rule.ts';
import { BarChart } from '../../src/ui/components/BarChart.tsx';
import { BeginAnew } from '../../src/ui/components/BeginAnew.tsx';
import { Done, Failure, Notice } from '../../src/ui/components/Notice.tsx';
import { PracticeNote } from '../../src/ui/components/PracticeNote.tsx';
import { RuleNote } from '../../src/ui/components/RuleNote.tsx';
import { RuleText } from '../../src/ui/components/RuleText.tsx';
import { Unlock } from '../../src/ui/components/Unlock.tsx';
import { UnlockByWords } from '../../src/ui/components/UnlockByWords.tsx';
import { UpdateLine } from '../../src/ui/components/UpdateNote.tsx';
import { RELEASES } from '../../src/ui/releases.ts';
import { place, profile } from '../fakes/profile.ts';
import { nothing, type Shown } from './shown.ts';

const INFERRED = allRules().find(isInference)?.id as RuleId;

export const NOTICES: readonly Shown[] = [
  {
    of: 'Notice',
    state: 'info, warning, alert',
    node: (
      <>
        <Notice>
          <p>Ces chiffres restent sur cet ordinateur.</p>
        </Notice>
        <Notice look="warn">
          <p>La dernière sauvegarde a sept jours.</p>
        </Notice>
        <Notice look="alert">
          <p>
            Ce n’est pas enregistré : le disque est plein. Libérez de la place, puis recommencez.
          </p>
        </Notice>
      </>
    ),
  },
  { of: 'Notice', state: 'done', node: <Done words="Réglages enregistrés." /> },
  { of: 'Notice', state: 'failure', node: <Failure words="Neuvième n’a pas répondu." /> },
  {
    of: 'BarChart',
    state: 'a long label, a hidden bar, none',
    node: (
      <BarChart
        bars={[
          { label: 'Appareil locomoteur : rachis, membres (article 1)', value: 31, words: '31' },
          { label: 'Maxillo-faciale, vestibulaire, déglutition', value: null, words: 'masqué' },
          { label: '1 à 2', value: 7, words: '7' },
          { label: '3 à 4', value: 0, words: '0' },
        ]}
      />
    ),
  },
  { of: 'RuleText', state: 'folded', node: <RuleText rule="ELI-05" /> },
  { of: 'RuleNote', state: 'a text says it', node: <RuleNote rule="CNT-01" /> },
  { of: 'RuleNote', state: 'an inference', node: <RuleNote rule={INFERRED} /> },
  {
    of: 'PracticeNote',
    state: 'a remplaçant',
    node: <PracticeNote profile={profile({ status: 'remplacant' })} />,
  },
  {
    of: 'PracticeNote',
    state: 'outside the departments',
    node: <PracticeNote profile={profile({ places: [place({ department: '75' })] })} />,
  },
  {
    of: 'UpdateNote',
    state: 'after an update',
    node: RELEASES.slice(0, 1).map((release) => (
      <UpdateLine key={release.version} release={release} onRead={nothing} />
    )),
  },
  { of: 'Unlock', state: 'locked', node: <Unlock /> },
  { of: 'UnlockByWords', state: 'forgotten', node: <UnlockByWords onBack={nothing} /> },
  { of: 'BeginAnew', state: 'the key is lost', node: <BeginAnew /> },
];
