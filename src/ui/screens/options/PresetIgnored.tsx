import type { ReadPreset } from '../../../domain/preset.ts';
import { t } from '../../../platform/words.ts';
import { Notice } from '../../components/Notice.tsx';

/** Says which values a CPTS sent that cannot be used; nothing while all can. */
export function PresetIgnored({ preset }: { preset: ReadPreset }) {
  if (preset.ignored.length === 0) return null;
  return (
    <Notice look="warn">
      <p>{t('preset.ignored', [preset.ignored.join(', ')])}</p>
    </Notice>
  );
}
