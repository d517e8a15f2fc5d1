import { useEffect } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import { PageShell } from '../../components/PageShell.tsx';
import { useHash } from '../../hooks/hash.ts';
import { ProblemReport } from './ProblemReport.tsx';
import { Releases } from './Releases.tsx';

/** « Aide »: what to send when something is wrong, and what changed; open while Neuvième is locked too. */
export function Help() {
  const hash = useHash();
  // It is drawn after the browser looked for what the address names.
  useEffect(() => document.getElementById(hash)?.scrollIntoView(), [hash]);
  return (
    <PageShell title={t('help.title')} here="help">
      <section class="section" aria-labelledby="problem-title">
        <h2 id="problem-title">{t('help.problem')}</h2>
        <p>{t('help.problemIntro')}</p>
        <h3 class="help-what">{t('help.send')}</h3>
        <ul class="plain">
          <li>{t('help.sendWhat')}</li>
          <li>{t('help.sendWhere')}</li>
          <li>{t('help.sendPicture')}</li>
          <li>{t('help.sendReport')}</li>
        </ul>
        <p class="actions">
          <a class="link" href="/rules.html">
            {t('help.toRules')}
          </a>
          <a class="link" href="/leaflet.html">
            {t('leaflet.title')}
          </a>
          <a class="link" href="/options.html#contacts">
            {t('contacts.title')}
          </a>
        </p>
      </section>
      <ProblemReport />
      <Releases />
    </PageShell>
  );
}
