import { t } from '../../../platform/words.ts';

/** Where the data is, and what is never read. */
export function DataNote() {
  return (
    <section class="section" aria-labelledby="data-title">
      <h2 id="data-title">{t('data.where')}</h2>
      <ul class="plain">
        <li>{t('data.noServer')}</li>
        <li>{t('data.nir')}</li>
      </ul>
    </section>
  );
}
