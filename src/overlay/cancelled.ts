import type { CancelledInvoice } from '../messages/cancel-shapes.ts';
import type { Actions, CancelledCard } from '../page/view.ts';
import { errorWords } from '../messages/error-words.ts';
import { shortDate, t } from '../platform/words.ts';
import { button, el, type Child, type Part } from './draw.ts';
import { trusted, type IsSeen } from './trusted.ts';

/** An invoice that was counted is taken back: whether its sessions go too is hers to say. */
export function cancelledPart(card: CancelledCard, actions: Actions, isSeen: IsSeen): Part {
  const asked = card.kind === 'asked';
  const keep = trusted(isSeen, actions.keepSessions);
  const takeBack = trusted(isSeen, () => actions.takeBack(t('cancelled.reason')));
  return el(
    'section',
    { key: 'cancelled', class: 'card quiet' },
    el(
      'div',
      { class: 'head' },
      el(
        'div',
        { class: 'rows' },
        asked && question(card.invoice),
        el('p', { key: 'status', role: 'status' }, !asked && t('cancelled.takenBack')),
        asked &&
          card.failed &&
          el('p', { key: 'failed', role: 'alert', class: 'warn-text' }, errorWords(card.failed)),
      ),
      !asked && button('×', keep, { class: 'plain', 'aria-label': t('cancelled.close') }),
    ),
    asked &&
      el(
        'div',
        { key: 'answers', class: 'choices' },
        button(t('cancelled.takeBack'), takeBack),
        button(t('cancelled.keep'), keep),
      ),
  );
}

function question({ episodes }: CancelledInvoice): Child {
  return [
    el('h2', {}, t('cancelled.title')),
    episodes.map(({ region, sessions }, rank) =>
      el(
        'p',
        { key: String(rank) },
        `${t('cancelled.sessions', sessions.length, [
          String(sessions.length),
          region || t('ask.unnamedRegion'),
        ])} `,
        el('span', { class: 'soft' }, sessions.map(({ date }) => shortDate(date)).join(', ')),
      ),
    ),
    el('p', { key: 'given', class: 'soft' }, t('cancelled.given')),
  ];
}
