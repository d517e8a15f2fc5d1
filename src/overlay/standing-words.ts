import type { Verdict } from '../domain/verdict.ts';
import { errorWords } from '../messages/error-words.ts';
import { longDate, shortDate, t } from '../platform/words.ts';
import type { Notice, Screen } from '../page/view.ts';
import { annexeWords } from './annexe-words.ts';

/** « 6 séances sur 8 », « dont 1 à confirmer », « avec celle de cette facture ». */
export function countWords(verdict: Verdict): string {
  const { count, total, limit, standing } = verdict;
  const head =
    standing.kind === 'uncapped'
      ? uncappedWords(verdict)
      : total < 2
        ? t('overlay.countOne', [String(total), String(limit)])
        : t('overlay.count', [String(total), String(limit)]);
  const parts = [
    head,
    count.onForm === 1 ? t('overlay.onFormOne') : '',
    count.onForm > 1 ? t('overlay.onForm', [String(count.onForm)]) : '',
    count.possible > 0 ? t('overlay.toConfirm', [String(count.possible)]) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** What lifts the limit: a document, or the ordonnance that covers the dates of this form. */
function uncappedWords({ findings }: Verdict): string {
  const prescribed = findings.some(({ rule }) => rule === 'CNT-11');
  return t(prescribed ? 'overlay.prescribed' : 'overlay.uncapped');
}

/**
 * « à terminer le 12 janvier 2027 au plus tard, 40 jours restants », and the forecast while it is one: on
 * an invoice written late its day is past.
 */
export function timeWords(
  { deadline, daysLeft, forecast }: Verdict,
  today: string = localDay(),
): string[] {
  const left =
    daysLeft === null
      ? ''
      : daysLeft < 0
        ? t('overlay.over')
        : daysLeft === 0
          ? t('overlay.lastDay')
          : t('overlay.daysLeft', [String(daysLeft)]);
  return [
    deadline ? `${t('overlay.deadline', [longDate(deadline)])}, ${left}` : '',
    forecast && forecast >= today ? t('overlay.forecast', [longDate(forecast)]) : '',
  ].filter(Boolean);
}

/** Today on the clock of this computer, `YYYY-MM-DD`. */
function localDay(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The card's edge: quiet, warning or stop; the words carry the meaning, the colour only repeats it. */
export function toneOf({ assessment, orphaned }: Screen): 'quiet' | 'warn' | 'stop' {
  const verdict = assessment?.verdict;
  if (verdict?.standing.kind === 'exceeds') return 'stop';
  const loud = verdict?.findings.some(
    ({ severity }) => severity === 'warn' || severity === 'alert',
  );
  return loud || orphaned || verdict?.standing.kind === 'unknown' ? 'warn' : 'quiet';
}

/** The one line of a notice. */
export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case 'filled':
      return [t(`notice.filled_${notice.with}`), notice.dateByHand ? t('notice.date_by_hand') : '']
        .join(' ')
        .trim();
    case 'undone':
      return t('notice.undone');
    case 'not-undone':
      return t('notice.not_undone');
    case 'by-hand':
      return t('notice.by_hand');
    case 'not-accepted':
      return t('notice.not_accepted');
    case 'not-in-list':
      return t('notice.not_in_list');
    case 'checking':
      return t('notice.checking');
    case 'checked':
      return t('notice.checked');
    case 'unverified':
      return t('notice.unverified');
    case 'to-remove':
      return t('notice.to_remove', [notice.dates.map(shortDate).join(', ')]);
    case 'referred':
      return t('notice.referred');
    case 'annexe':
      return annexeWords(notice.delivered);
    case 'counted':
      return t('notice.counted');
    case 'outcome-unknown':
      return t('notice.outcome_unknown');
    case 'slipped':
      return t('notice.slipped');
    case 'failed':
      return errorWords(notice.code);
  }
}

/** Why nothing can be said of this screen. */
export function unknownWords(
  why: Extract<Verdict['standing'], { kind: 'unknown' }>['why'],
): string {
  const words = {
    'no-profile': t('unknown.no_profile'),
    'no-patient': t('unknown.no_patient'),
    'no-prescriber': t('unknown.no_prescriber'),
    'ambiguous-patient': t('unknown.ambiguous_patient'),
    'which-place': t('unknown.which_place'),
    'other-practitioner': t('unknown.other_practitioner'),
    unreadable: t('unknown.unreadable'),
  } satisfies Record<typeof why, string>;
  return words[why];
}
