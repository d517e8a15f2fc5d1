import { t } from '../platform/words.ts';
import type { TaughtField, TaughtRole } from '../sites/facts.ts';

/** What a taught role is called. */
export function roleWords(role: TaughtRole | null): string {
  return words(`teach.role.${role === null ? 'none' : role.replaceAll('-', '_')}`);
}

/** « zone a », bloc 3: how a field is told from the others, without its value. */
export function fieldWords({ anchors }: TaughtField): string {
  const label = anchors.label === '' ? t('teach.noLabel') : t('teach.labelled', [anchors.label]);
  return anchors.section === '' ? label : t('teach.inSection', [label, anchors.section]);
}

// Keys are data here: each role of sites/facts.ts has its words.
const words = t as (key: string) => string;
