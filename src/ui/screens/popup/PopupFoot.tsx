import { t } from '../../../platform/words.ts';

/** The way to the full pages. */
export function PopupFoot() {
  return (
    <footer class="popup__foot">
      <nav aria-label={t('common.pages')}>
        <a href="/register.html" target="_blank">
          {t('register.title')}
        </a>
        <a href="/options.html" target="_blank">
          {t('options.title')}
        </a>
      </nav>
    </footer>
  );
}
