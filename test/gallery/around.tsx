import { standingOf } from '../../src/rules/check.ts';
import { AfterReferral } from '../../src/ui/screens/patient/around/AfterReferral.tsx';
import { AttachDocuments } from '../../src/ui/screens/patient/around/AttachDocuments.tsx';
import { RecordDocuments } from '../../src/ui/screens/patient/around/RecordDocuments.tsx';
import { RecordEvent } from '../../src/ui/screens/patient/around/RecordEvent.tsx';
import { CloseEpisode } from '../../src/ui/screens/patient/CloseEpisode.tsx';
import { BulkDone } from '../../src/ui/screens/register/closing/BulkDone.tsx';
import { ConfirmClosing } from '../../src/ui/screens/register/closing/ConfirmClosing.tsx';
import { rowsOf } from '../../src/ui/screens/register/list/rows.ts';
import type { Fact } from '../../src/domain/facts.ts';
import { billed, fact, opened } from '../fakes/facts.ts';
import { ago, byHand, episodeOf, HER, TODAY } from './practice.ts';
import { nothing, type Shown } from './shown.ts';

const SENT = fact('document-sent', {
  episode: 'knee',
  document: 'assessment',
  recipient: 'dmp',
  date: ago(5),
  channel: null,
  impossible: 'no-dmp',
});
const REFERRED = fact('referral-decided', {
  episode: 'knee',
  date: ago(30),
  decision: 'other-doctor',
});
const FELL = fact('adverse-event', {
  episode: 'knee',
  date: ago(3),
  what: 'Douleur plus forte pendant deux jours',
});

/** An episode under a name of its own: one page holds them all. */
function named(id: string, facts: Fact[]) {
  const about = { ...episodeOf(facts), id };
  return { about, tag: 'nobody', episode: id, today: TODAY, onDone: nothing };
}

const [ROW] = rowsOf(
  [episodeOf([opened(), ...byHand(4)])].map((episode) => ({
    tag: 'nobody',
    patient: { birthName: 'ESSAI', firstName: 'Camille', birthDate: ago(9000) },
    alsoKnownAs: [],
    episode,
    verdict: standingOf(episode, HER, TODAY),
  })),
);
const ENDING = { date: TODAY, result: 'improved', noEvent: false } as const;

/** What is recorded around the sessions. */
export const AROUND: readonly Shown[] = [
  {
    of: 'RecordDocuments',
    state: 'one noted, nobody asked about the doctor',
    node: <RecordDocuments {...named('sent-1', [opened(), ...byHand(3), SENT])} />,
  },
  {
    of: 'RecordDocuments',
    state: 'without a treating doctor',
    node: <RecordDocuments {...named('sent-2', [opened({ treatingDoctor: false })])} />,
  },
  {
    of: 'RecordEvent',
    state: 'one known',
    node: <RecordEvent {...named('event-1', [opened(), FELL])} />,
  },
  {
    of: 'AttachDocuments',
    state: 'one invoice, and none',
    node: (
      <>
        <AttachDocuments
          {...named('attach-1', [opened(), ...billed('one', [ago(9), ago(6)])])}
          profile={HER}
        />
        <AttachDocuments {...named('attach-2', [opened()])} profile={HER} />
      </>
    ),
  },
  {
    of: 'AfterReferral',
    state: 'waiting',
    node: <AfterReferral {...named('after-1', [opened(), REFERRED])} onArrived={nothing} />,
  },
  {
    of: 'CloseEpisode',
    state: 'everything asked',
    node: <CloseEpisode {...named('close-1', [opened(), ...byHand(8)])} />,
  },
  {
    of: 'ConfirmClosing',
    state: 'one',
    node: (
      <ConfirmClosing
        rows={ROW ? [ROW] : []}
        ending={ENDING}
        busy={false}
        onConfirm={nothing}
        onBack={nothing}
      />
    ),
  },
  {
    of: 'BulkDone',
    state: 'some left alone',
    node: (
      <BulkDone
        outcome={{
          gesture: 'g',
          closed: [{ tag: 'nobody', episode: 'e' }],
          changed: 2,
          later: 1,
        }}
        undone={false}
        busy={false}
        onUndo={nothing}
        onStop={nothing}
      />
    ),
  },
];
