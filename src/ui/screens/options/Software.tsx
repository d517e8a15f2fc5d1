import { readSites } from '../../../ledger/read.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { useReading } from '../../hooks/reading.ts';
import { AddSoftware } from './AddSoftware.tsx';
import { SoftwareRow } from './SoftwareRow.tsx';
import { TaughtSites } from './TaughtSites.tsx';

/** « Votre logiciel de facturation »: the sites switched on, one by one. */
export function Software() {
  const sites = useReading('sites', readSites);
  const origins = sites.state === 'ready' ? sites.value : [];
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
          {origins.map((origin) => (
            <SoftwareRow key={origin} origin={origin} all={origins} />
          ))}
        </ul>
      )}
      <AddSoftware />
      <TaughtSites />
    </section>
  );
}
