import { t } from '../../platform/words.ts';
import { uiLanguage } from '../../platform/language.ts';
import { useUpdateNote } from '../hooks/update-note.ts';
import type { Release } from '../releases.ts';
import { Button } from './Button.tsx';

/** « Mise à jour 0.2 : … »: one quiet line after an update, until she has read it; nothing otherwise. */
export function UpdateNote() {
  const { news, dismiss } = useUpdateNote();
  const [newest] = news;
  return newest === undefined ? null : <UpdateLine release={newest} onRead={dismiss} />;
}

/** The line itself. */
export function UpdateLine({ release, onRead }: { release: Release; onRead: () => void }) {
  const [first] = release.notes;
  return (
    <p class="update-note no-print">
      {t('help.updated', [release.version, first?.[uiLanguage()] ?? ''])}{' '}
      <a href="/help.html#nouveautes" target="_blank">
        {t('help.more')}
      </a>{' '}
      <Button look="quiet" onClick={onRead}>
        {t('help.read')}
      </Button>
    </p>
  );
}
