import { t } from '../../../platform/words.ts';
import { uiLanguage } from '../../../platform/language.ts';
import { RELEASES } from '../../releases.ts';

/** « Ce qui a changé », version by version. */
export function Releases() {
  return (
    <section class="section" id="nouveautes" aria-labelledby="news-title">
      <h2 id="news-title">{t('help.news')}</h2>
      {RELEASES.map(({ version, notes }) => (
        <section key={version}>
          <h3 class="help-what">{t('help.newsVersion', [version])}</h3>
          <ul class="plain">
            {notes.map((note) => (
              <li key={note.en}>{note[uiLanguage()]}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
