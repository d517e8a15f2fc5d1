import type { FormDraft } from '../../../src/domain/draft.ts';
import { foldHistory } from '../../../src/domain/episode.ts';
import type { Fact } from '../../../src/domain/facts.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import type { Standing, Verdict } from '../../../src/domain/verdict.ts';
import type { Assessment } from '../../../src/messages/shapes.ts';
import type { Actions, Screen } from '../../../src/page/view.ts';
import { bare } from '../../../src/rules/bare.ts';
import { check } from '../../../src/rules/check.ts';
import { citationsFor } from '../../../src/worker/citations.ts';
import { invoice } from '../../fakes/draft.ts';
import { fact } from '../../fakes/facts.ts';
import { HER, TODAY } from '../practice.ts';

/** Every button of the overlay, doing nothing. */
export const NO_ACTIONS: Actions = new Proxy({} as Actions, { get: () => () => undefined });

const ANSWERED = () => fact('treatment-answered', { treatment: 't', episode: 'knee' });

interface Asked {
  facts?: Fact[];
  /** Session dates on the form; today without them. */
  dates?: readonly string[];
  draft?: Partial<FormDraft>;
  profile?: Profile;
  /** She answered for this treatment already. */
  answered?: boolean;
}

/** What the rules say of a form: the verdict is theirs, not one made up for the picture. */
export function judged({ facts = [], dates = [TODAY], ...asked }: Asked): Assessment {
  const { draft = {}, profile = HER, answered = facts.length > 0 } = asked;
  const history = foldHistory(answered ? [...facts, ANSWERED()] : facts);
  const verdict = check({
    draft: invoice(dates, draft),
    history,
    profile,
    day: TODAY,
    invoiceMark: 'form',
    treatmentMark: 't',
  });
  return assessment(verdict, {
    episodes: history.episodes.map(({ id, region }) => ({ id, region })),
  });
}

/** An answer that says only where the patient stands. */
export function standing(where: Standing, rest: Partial<Assessment> = {}): Assessment {
  return assessment(bare(where), rest);
}

function assessment(verdict: Verdict, rest: Partial<Assessment>): Assessment {
  const citations = citationsFor(verdict);
  const nobody = { own: [], episodes: [], cameBefore: false, otherName: null, observes: false };
  return { ...nobody, verdict, citations, revision: 1, ...rest };
}

/** What the overlay is asked to show. */
export function screen(of: Assessment | null, rest: Partial<Screen> = {}): Screen {
  return {
    anchor: document.body,
    formKind: 'invoice',
    assessment: of,
    canFill: false,
    annexe: null,
    notice: null,
    stopped: false,
    marked: [],
    late: false,
    orphaned: false,
    cancelled: null,
    ...rest,
  };
}
