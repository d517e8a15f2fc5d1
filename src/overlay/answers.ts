import type { Finding } from '../domain/verdict.ts';
import type { Assessment } from '../messages/shapes.ts';
import { findingText } from '../messages/finding-words.ts';
import { t } from '../platform/words.ts';
import type { Actions, Screen } from '../page/view.ts';
import { button, el, type Child } from './draw.ts';
import { trusted, type IsSeen } from './trusted.ts';

type Episodes = Assessment['episodes'];

/** What the answers depend on beside the finding. */
export interface Around {
  episodes: Episodes;
  annexe: Screen['annexe'];
}

/** The buttons under a finding that asks; each names what it answers, for whoever cannot see beside what. */
export function answersTo(
  finding: Finding,
  { episodes, annexe }: Around,
  actions: Actions,
  isSeen: IsSeen,
): Child {
  const answers = answersFor(finding, { episodes, annexe }, actions);
  if (answers.length === 0) return null;
  return el(
    'div',
    { class: 'choices', role: 'group', 'aria-label': findingText(finding) },
    answers.map(({ words, act }) => button(words, trusted(isSeen, act))),
  );
}

/** True when buttons stand under the finding: what helps next need not be said again. */
export function isAnswered(finding: Finding, around: Around): boolean {
  return answersFor(finding, around, null).length > 0;
}

interface Answer {
  words: string;
  act: () => void;
}

/** By what helps next: a question about a session, an act, or a document. */
function answersFor(
  { next, subject, message }: Finding,
  { episodes, annexe }: Around,
  actions: Actions | null,
): Answer[] {
  if (subject === null) return [];
  if (next === 'settle-session') {
    return [
      { words: t('answer.same'), act: () => actions?.settleDoubt(subject, 'same') },
      { words: t('answer.second'), act: () => actions?.settleDoubt(subject, 'second') },
    ];
  }
  if (next === 'assign-act') {
    const each = episodes.map(({ id, region }) => ({
      words: region || t('ask.unnamedRegion'),
      act: () => actions?.assignAct(subject, [id]),
    }));
    const all = {
      words: t('answer.each'),
      act: () => actions?.assignAct(subject, idsOf(episodes)),
    };
    return message === 'CNT_04_several' && episodes.length > 1 ? [all, ...each] : each;
  }
  if (next === 'attach-document') {
    const isNamed = message === 'JUS_01_annexe';
    return [
      ...(annexe === null
        ? []
        : [{ words: joinWords(annexe, isNamed), act: () => actions?.joinAnnexe() }]),
      {
        words: isNamed ? t('answer.annexe') : t('answer.attached'),
        act: () => actions?.attachDocument(),
      },
    ];
  }
  return [];
}

/** By what this screen takes, and by the document's own name. */
function joinWords(annexe: 'attach' | 'save', isNamed: boolean): string {
  if (annexe === 'attach') return isNamed ? t('annexeHere.join') : t('annexeHere.join_document');
  return isNamed ? t('annexeHere.save') : t('annexeHere.save_document');
}

function idsOf(episodes: Episodes): string[] {
  return episodes.map(({ id }) => id);
}
