import type { Figures } from '../../../evaluation/figures.ts';
import { isFew } from '../../../evaluation/protect.ts';
import type { Report } from '../../../evaluation/report.ts';
import { t } from '../../../platform/words.ts';

/** What the figures cannot include, in numbers where there are any; small ones are hidden with the others. */
export function limitLines({ summary, masked }: Report, { limits }: Figures): string[] {
  const { doubtful, empty, laterDiagnosis, before, purged } = limits;
  const open = summary.find(({ id }) => id === 'open')?.cells.all;
  const hides = (count: number) => masked && isFew(count);
  const number = (count: number) => (hides(count) ? t('evaluation.limit.few') : String(count));
  const counted = (key: 'open' | 'doubtful' | 'empty' | 'later', count: number) =>
    count === 0
      ? []
      : hides(count)
        ? // The words of many, with « moins de 5 » for their number.
          [capital(t(`evaluation.limit.${key}`, 5, [t('evaluation.limit.few')]))]
        : [t(`evaluation.limit.${key}`, count)];
  return [
    ...(open?.kind === 'value' ? counted('open', open.value) : [t('evaluation.limit.openMasked')]),
    ...counted('doubtful', doubtful),
    ...counted('empty', empty),
    ...counted('later', laterDiagnosis),
    ...(before.episodes > 0
      ? [t('evaluation.limit.before', [number(before.sessions), number(before.episodes)])]
      : []),
    ...(purged.episodes > 0 || purged.sessions > 0
      ? [t('evaluation.limit.purged', [number(purged.episodes), number(purged.sessions)])]
      : []),
    t('evaluation.limit.elsewhere'),
    t('evaluation.limit.table'),
  ];
}

function capital(line: string): string {
  return line.charAt(0).toLocaleUpperCase(t('locale')) + line.slice(1);
}
