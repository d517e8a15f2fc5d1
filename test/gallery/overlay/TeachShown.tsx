import { render } from 'preact';
import { TeachPanel, type TeachScene } from '../../../src/overlay/TeachPanel.tsx';
import { t } from '../../../src/platform/words.ts';
import type { TaughtField } from '../../../src/sites/facts.ts';
import { nothing } from '../shown.ts';
import { InRoot } from './InRoot.tsx';

const FIELD: TaughtField = {
  role: null,
  anchors: {
    css: ['#rpps'],
    label: 'N° RPPS',
    section: 'Prescripteur',
    ordinal: 0,
    type: 'text',
    maxlength: 11,
  },
};
const BUTTON = { ...FIELD.anchors, label: 'Valider', type: 'control' };
const NOTHING: TeachScene = { over: null, chosen: null, said: null, taught: [], onTop: false };
const ACTIONS = { keep: nothing, another: nothing, silent: nothing, move: nothing, end: nothing };

const SCENES: readonly [string, TeachScene][] = [
  ['teach: begins', NOTHING],
  ['teach: over a field', { ...NOTHING, over: FIELD }],
  [
    'teach: a field was chosen',
    {
      ...NOTHING,
      chosen: {
        anchors: FIELD.anchors,
        path: '/patients/*/factures/nouvelle',
        roles: ['prescriber-rpps', 'prescriber-am', 'prescriber-name'],
      },
    },
  ],
  [
    'teach: a button was chosen',
    { ...NOTHING, chosen: { anchors: BUTTON, path: '/factures/*', roles: ['finish'] } },
  ],
  ['teach: refused', { ...NOTHING, said: { words: t('teach.national'), alert: true } }],
  ['teach: learnt', { ...NOTHING, taught: ['prescriber-rpps', 'session-date'] }],
];

/** The panel of « Apprendre un champ ». */
export function TeachShown() {
  return (
    <div class="shown-grid">
      {SCENES.map(([name, scene]) => (
        <InRoot
          key={name}
          name={name}
          into={(box) =>
            render(<TeachPanel scene={scene} actions={ACTIONS} isSeen={() => true} />, box)
          }
        />
      ))}
    </div>
  );
}
