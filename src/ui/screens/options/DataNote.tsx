import { t } from '../../../platform/words.ts';

/** Where the data is, and what is never read. */
export function DataNote() {
  return (
    <section class="section" aria-labelledby="data-title">
      <h2 id="data-title">{t('options.data')}</h2>
      <ul class="plain">
        <li>{t('options.dataNoServer')}</li>
        <li>{t('options.dataNir')}</li>
        <li>{t('options.dataProtection')}</li>
      </ul>
    </section>
  );
}
