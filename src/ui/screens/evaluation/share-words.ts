import { isFew } from '../../../evaluation/protect.ts';
import type { ActivityShare, NoShare } from '../../../evaluation/share.ts';
import { t } from '../../../platform/words.ts';
import { readable } from './report-words.ts';

const WHY = {
  'no-total': 'evaluation.share.noTotal',
  'too-small': 'evaluation.share.tooSmall',
  'cut-month': 'evaluation.share.cutMonth',
  purged: 'evaluation.share.purged',
} as const satisfies Record<NoShare, string>;

/** The share with its two numbers, or why there is none. */
export function shareWords(share: ActivityShare, masked: boolean): string[] {
  if (share.kind === 'not-calculable') {
    return [t('evaluation.share.notCalculable'), t(WHY[share.why])];
  }
  const { how, count, outOf, leftOut } = share;
  if (masked && isFew(count)) return [t('evaluation.share.few')];
  const percent = t('evaluation.cell.percent', [readable((100 * count) / outOf)]);
  const values: [string, string, string] = [percent, readable(count), readable(outOf)];
  const line = t(how === 'typed' ? 'evaluation.share.typed' : 'evaluation.share.seen', values);
  return leftOut === 0 ? [line] : [line, t('evaluation.share.leftOut', leftOut)];
}
