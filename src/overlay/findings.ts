import type { Finding } from '../domain/verdict.ts';
import { findingText } from '../messages/finding-words.ts';
import { nextSteps } from '../messages/next-words.ts';
import type { Assessment, Citation } from '../messages/shapes.ts';
import { t } from '../platform/words.ts';
import type { Actions, Screen } from '../page/view.ts';
import { answersTo, isAnswered } from './answers.ts';
import { button, el, type Child } from './draw.ts';
import { trusted, type IsSeen } from './trusted.ts';

const CLASS: Record<Finding['severity'], string> = {
  stop: 'stop-text',
  alert: 'stop-text',
  warn: 'warn-text',
  info: '',
  ask: 'warn-text',
};

interface Said {
  findings: readonly Finding[];
  assessment: Assessment;
  /** What annexe 1 can do on this screen. */
  annexe: Screen['annexe'];
  actions: Actions;
  isSeen: IsSeen;
}

/**
 * What the rules say, with the buttons that answer it where it asks; then what helps next, and the texts
 * one click away. An inference says that it is one.
 */
export function findingParts({ findings, assessment, annexe, actions, isSeen }: Said): Child {
  if (findings.length === 0) return null;
  const { citations, episodes } = assessment;
  const around = { episodes, annexe };
  const named = new Set(findings.map(({ rule }) => rule));
  const answered = (finding: Finding) => isAnswered(finding, around);
  const inOrder = findings.toSorted((a, b) => rankOf(a, answered) - rankOf(b, answered));
  // What is only said carries its advice in its sentence.
  const steps = nextSteps(
    inOrder.filter((finding) => finding.severity !== 'info' && !answered(finding)),
  );
  return [
    inOrder.map((finding) =>
      el(
        'div',
        { key: `${finding.message} ${finding.subject ?? ''}`, class: 'finding' },
        el('p', { class: CLASS[finding.severity] }, findingText(finding)),
        answersTo(finding, around, actions, isSeen),
      ),
    ),
    el(
      'div',
      { key: 'next', class: 'line' },
      steps.length > 0 &&
        el('p', { class: 'soft' }, el('span', { 'aria-hidden': 'true' }, '→ '), steps.join(' · ')),
      el(
        'details',
        {},
        el('summary', {}, t('overlay.source')),
        citations
          .filter(({ id }) => named.has(id))
          .map((citation) => sourcePart(citation, actions, isSeen)),
      ),
    ),
  ];
}

/**
 * The count first: it is what she looks for. Then the loudest; a question with its buttons comes before what
 * is only said.
 */
function rankOf(finding: Finding, answered: (finding: Finding) => boolean): number {
  const { severity, rule } = finding;
  if (rule === 'CNT-01') return -1;
  const asks = severity === 'info' && answered(finding) ? 'ask' : severity;
  return ['stop', 'alert', 'ask', 'warn', 'info'].indexOf(asks);
}

/** A rule's statement, where it comes from, whether any text says it, and the way to its whole line. */
export function sourcePart(
  { id, statement, sources, inference }: Citation,
  actions: Pick<Actions, 'openRule'>,
  isSeen: IsSeen,
): Child {
  const address = (to: string, text: string) =>
    el('a', { href: to, target: '_blank', rel: 'noreferrer noopener' }, text);
  const from = sources.map(({ text, address: to }, rank) =>
    el('span', { key: text }, rank > 0 && ' · ', to ? address(to, text) : text),
  );
  return el(
    'p',
    { key: id, class: 'soft' },
    button(
      id,
      trusted(isSeen, () => actions.openRule(id)),
      { class: 'plain link', 'aria-label': t('common.lineOf', [id]) },
    ),
    ` ${statement} `,
    inference ? el('em', {}, `(${t('overlay.inference')})`) : from,
  );
}
