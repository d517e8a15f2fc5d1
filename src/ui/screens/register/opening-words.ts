import type { FactOf } from '../../../domain/facts.ts';
import { longDate, t } from '../../../platform/words.ts';
import { returnWords } from '../../care-words.ts';

type Said = FactOf<'episode-corrected'>['changes'];

/** What was said when an episode opened; an answer that says nothing is left out. */
export function openingWords(fact: FactOf<'episode-opened'>): string[] {
  const { before, elsewhere, firstDate, perWeek, comesBack, pastYear, treatingDoctor } = fact;
  return saidWords({
    ...(before > 0 && { before }),
    ...(elsewhere > 0 && { elsewhere }),
    ...(firstDate !== null && { firstDate }),
    ...(perWeek !== null && { perWeek }),
    ...(comesBack !== null && { comesBack }),
    ...(pastYear !== null && { pastYear }),
    ...(treatingDoctor !== null && { treatingDoctor }),
  });
}

/** The answers that a correction gives, one line each; an answer taken back is said to be so. */
export function saidWords(said: Said): string[] {
  const { region, before, elsewhere, firstDate, perWeek, comesBack, pastYear } = said;
  return [
    region !== undefined && t('register.entry.region', [region || t('common.noRegion')]),
    said.place !== undefined && t('register.entry.place'),
    before !== undefined && t('common.before', before),
    elsewhere !== undefined && t('common.elsewhere', elsewhere),
    firstDate !== undefined &&
      (firstDate === null
        ? t('register.entry.firstUnknown')
        : t('register.entry.firstOn', [longDate(firstDate)])),
    perWeek !== undefined &&
      (perWeek === null ? t('register.entry.noRhythm') : t('episode.timesAWeek', perWeek)),
    comesBack && t('register.entry.comesBack', [returnWords(comesBack)]),
    pastYear !== undefined && pastYear !== null && t('register.entry.pastYear', pastYear),
    doctorWords(said.treatingDoctor),
  ].filter((line): line is string => typeof line === 'string');
}

function doctorWords(known: boolean | null | undefined): string | false {
  if (known === undefined || known === null) return false;
  return known ? t('register.entry.doctorKnown') : t('register.entry.noDoctor');
}
