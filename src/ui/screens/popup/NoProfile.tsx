import { t } from '../../../platform/words.ts';

/** Before the set-up there is one thing to do. */
export function NoProfile() {
  return (
    <main class="popup popup--empty">
      <h1 class="popup__title">{t('extension.name')}</h1>
      <p>{t('popup.noProfile')}</p>
      <a class="button button--primary" href="/options.html" target="_blank">
        {t('popup.setUp')}
      </a>
    </main>
  );
}
