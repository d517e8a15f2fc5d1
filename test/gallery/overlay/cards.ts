import type { Standing, UnknownReason } from '../../../src/domain/verdict.ts';
import type { Notice, Screen } from '../../../src/page/view.ts';
import { billed, diagnosed, fact, opened } from '../../fakes/facts.ts';
import { ago, byHand, HER } from '../practice.ts';
import { judged, screen, standing } from './screens.ts';

const EMPTY = { prescriber: [] };

/** Every standing that a card can show, so that none is forgotten. */
const STANDINGS: Record<Exclude<Standing['kind'], 'unknown'>, () => [string, Screen][]> = {
  'to-qualify': () => [
    ['to qualify', screen(judged({ draft: EMPTY }))],
    [
      'to qualify, an episode runs',
      screen(judged({ facts: [opened(), ...byHand(2)], draft: EMPTY, answered: false })),
    ],
  ],
  within: () => [
    [
      'within, may be filled, with a forecast',
      screen(judged({ facts: [opened({ perWeek: 2 }), ...byHand(2)], draft: EMPTY }), {
        canFill: true,
      }),
    ],
    ['within', screen(judged({ facts: [opened(), ...byHand(3)] }))],
    ['the fifth session', screen(judged({ facts: [opened({ perWeek: 1 }), ...byHand(4)] }))],
    [
      'too many planned',
      screen(
        judged({
          facts: [opened(), ...byHand(2)],
          dates: [],
          draft: { kind: 'treatment', planned: 20, validityMonths: 12 },
        }),
        { formKind: 'treatment' },
      ),
    ],
    [
      'one to confirm',
      screen(judged({ facts: [opened(), ...byHand(3), ...billed('other', [ago(1)], 'unknown')] })),
    ],
  ],
  last: () => [['the eighth session', screen(judged({ facts: [opened(), ...byHand(7)] }))]],
  exceeds: () => [
    ['exceeds', screen(judged({ facts: [opened(), ...byHand(8)] }))],
    [
      'past the three months',
      screen(judged({ facts: [opened({ firstDate: ago(110) }), ...byHand(2)] })),
    ],
  ],
  'exceeds-one-reading': () => [
    [
      'exceeds one reading',
      screen(
        judged({
          facts: [opened(), ...byHand(8), diagnosed(ago(200), { kind: 'ald', linked: false })],
        }),
      ),
    ],
  ],
  uncapped: () => [
    ['no limit of eight', screen(judged({ facts: [opened(), ...byHand(9), diagnosed(ago(90))] }))],
  ],
  'not-eligible': () => [
    ['not eligible, a remplaçant', screen(judged({ profile: { ...HER, status: 'remplacant' } }))],
    [
      'not eligible, the department',
      screen(
        judged({
          profile: { ...HER, places: HER.places.map((one) => ({ ...one, department: '75' })) },
        }),
      ),
    ],
  ],
  'not-concerned': () => [
    [
      'a doctor prescribes, sessions came before',
      screen(
        judged({
          facts: [opened(), ...byHand(3)],
          dates: [ago(2), ago(0)],
          draft: { prescriber: ['10100123453'], prescriptionDate: ago(1) },
        }),
      ),
    ],
  ],
  locked: () => [['locked', screen(standing({ kind: 'locked', told: false }))]],
};

const UNKNOWN: Record<UnknownReason, Parameters<typeof standing>[1]> = {
  'no-profile': {},
  'no-patient': {},
  'no-prescriber': {},
  'ambiguous-patient': {
    otherName: { birthName: 'EXEMPLE', firstName: 'Camille', sameNames: false },
  },
  'which-place': {},
  'other-practitioner': {},
  unreadable: {},
};

const NOTICES: Record<Notice['kind'], Notice> = {
  filled: { kind: 'filled', with: 'rpps', dateByHand: true },
  undone: { kind: 'undone' },
  'not-undone': { kind: 'not-undone' },
  'not-accepted': { kind: 'not-accepted' },
  'not-in-list': { kind: 'not-in-list' },
  'by-hand': { kind: 'by-hand' },
  checking: { kind: 'checking' },
  checked: { kind: 'checked' },
  unverified: { kind: 'unverified' },
  counted: { kind: 'counted' },
  'to-remove': { kind: 'to-remove', dates: [ago(0)] },
  referred: { kind: 'referred' },
  annexe: { kind: 'annexe', delivered: { to: 'page', name: 'annexe-1-CE-2026-11-22.pdf' } },
  'outcome-unknown': { kind: 'outcome-unknown' },
  slipped: { kind: 'slipped' },
  failed: { kind: 'failed', code: 'storage' },
};

/** Every card, each under a name. */
export function allCards(): [string, Screen][] {
  const three = judged({ facts: [opened(), ...byHand(3)] });
  const invoice = {
    episodes: [
      { region: 'genou', sessions: byHand(2).map((_, i) => ({ id: `${i}`, date: ago(i) })) },
    ],
  };
  return [
    ...Object.values(STANDINGS).flatMap((shown) => shown()),
    ...Object.entries(UNKNOWN)
      // Nothing is drawn where the prescriber is on another screen.
      .filter(([why]) => why !== 'no-prescriber')
      .map(([why, rest]): [string, Screen] => [
        `unknown, ${why}`,
        screen(standing({ kind: 'unknown', why: why as UnknownReason }, rest)),
      ]),
    ...(['attach', 'save'] as const).map((annexe): [string, Screen] => [
      `annexe 1, ${annexe}`,
      screen(three, { annexe }),
    ]),
    ...([null, 'not-free', 'kind', 'too-big', 'not-accepted'] as const).map(
      (why): [string, Screen] => [
        `annexe 1 saved, ${why ?? 'no input'}`,
        screen(three, {
          notice: {
            kind: 'annexe',
            delivered: { to: 'downloads', name: 'annexe-1-CE-2026-11-22.pdf', why },
          },
        }),
      ],
    ),
    ...Object.entries(NOTICES).map(([kind, notice]): [string, Screen] => [
      `notice, ${kind}`,
      screen(three, { notice }),
    ]),
    ['late: the page was open before', screen(three, { late: true })],
    ['orphaned: updated underneath', screen(three, { orphaned: true })],
    [
      'two questions at once',
      screen(
        judged({
          facts: [
            opened(),
            ...byHand(3),
            fact('session-by-hand', {
              episode: 'knee',
              gesture: 'near',
              session: { date: ago(1), rank: 1, act: 'RAM 8,09' },
            }),
          ],
          dates: [ago(0)],
        }),
      ),
    ],
    ['cancelled, asked', screen(null, { cancelled: { kind: 'asked', invoice, failed: null } })],
    [
      'cancelled, refused',
      screen(null, { cancelled: { kind: 'asked', invoice, failed: 'storage' } }),
    ],
    ['cancelled, taken back', screen(null, { cancelled: { kind: 'taken-back' } })],
  ];
}
