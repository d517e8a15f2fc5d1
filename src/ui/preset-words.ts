import type { Preset } from '../domain/preset.ts';
import { t } from '../platform/words.ts';

/** Who set something beforehand: by the name they gave, else « votre CPTS ». */
export function presetBy({ by }: Preset): string {
  return by === '' ? t('preset.yourCpts') : by;
}

/** « réglé par votre CPTS », where a value is the one that was set beforehand. */
export function presetNote(preset: Preset, value: string, set: string | null): string | null {
  return set !== null && value === set ? t('preset.by', [presetBy(preset)]) : null;
}
