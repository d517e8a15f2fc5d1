import { readSiteRows } from '../../../ledger/pauses.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { useReading } from '../../hooks/reading.ts';
import { AddSoftware } from './AddSoftware.tsx';
import { SoftwareRow } from './SoftwareRow.tsx';
import { TaughtSites } from './TaughtSites.tsx';

/** « Votre logiciel de facturation »: the sites switched on, one by one. */
export function Software() {
  const sites = useReading('sites', readSiteRows);
  const rows = sites.state === 'ready' ? sites.value : [];
  const origins = rows.map(({ origin }) => origin);
  return (
    <section class="section" id="logiciel" aria-labelledby="software-title">
      <h2 id="software-title">{t('options.software')}</h2>
      <p>{t('options.softwareIntro')}</p>
      {sites.state === 'failed' && <Failure words={t('error.reading')} />}
      {sites.state === 'ready' && origins.length === 0 && (
        <p class="soft">{t('options.noSoftware')}</p>
      )}
      {origins.length > 0 && (
        <ul class="plain sites">
          {rows.map((row) => (
            <SoftwareRow key={row.origin} site={row} all={origins} />
          ))}
        </ul>
      )}
      {origins.length > 0 && <p class="soft">{t('pause.hint')}</p>}
      <AddSoftware />
      <TaughtSites />
    </section>
  );
}
