import type { Delivered } from '../page/annexe/handover.ts';
import { t } from '../platform/words.ts';

/** Where the document went, and what she has to do where the page did not take it. */
export function annexeWords(delivered: Delivered): string {
  if (delivered.to === 'page') return t('annexeHere.attached', [delivered.name]);
  const why = {
    'not-free': t('annexeHere.not_free'),
    kind: t('annexeHere.kind'),
    'too-big': t('annexeHere.too_big'),
    'not-accepted': t('annexeHere.not_accepted'),
  };
  const reason = delivered.why === null ? '' : why[delivered.why];
  return `${reason} ${t('annexeHere.saved', [delivered.name])}`.trim();
}
