import { useEffect, useState } from 'preact/hooks';
import { systemClock } from '../../../platform/clock.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { readReport, type ReportFacts } from '../../report/read-report.ts';
import { reportText } from '../../report/report-text.ts';

/** « Copier le diagnostic »: shown whole before it is copied; the addresses only where she ticks them. */
export function ProblemReport() {
  const [facts, setFacts] = useState<ReportFacts | 'reading' | 'failed'>('reading');
  const [withSites, setWithSites] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const read = () => {
    setSaid(null);
    readReport(systemClock()).then(setFacts, () => setFacts('failed'));
  };
  useEffect(read, []);
  const text = typeof facts === 'string' ? '' : reportText(facts, withSites);
  const copy = () => {
    setSaid(null);
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('help.copied')),
      () => setSaid(t('help.notCopied')),
    );
  };
  return (
    <section class="section" id="diagnostic" aria-labelledby="report-title">
      <h2 id="report-title">{t('help.reportTitle')}</h2>
      <p>{t('help.reportIntro')}</p>
      {facts === 'reading' && <p role="status">{t('help.reading')}</p>}
      {facts === 'failed' && <Failure words={t('help.readingFailed')} />}
      {typeof facts !== 'string' && (
        <>
          <label class="choice__option">
            <input
              type="checkbox"
              checked={withSites}
              onInput={(event) => setWithSites(event.currentTarget.checked)}
            />
            {t('help.withSites')}
          </label>
          {/* Whole, whatever the width: what leaves is seen before it does. */}
          <pre class="report">{text}</pre>
          <p class="actions">
            <Button look="primary" onClick={copy}>
              {t('help.copy')}
            </Button>
            <Button look="quiet" onClick={read}>
              {t('help.again')}
            </Button>
          </p>
        </>
      )}
      <Done words={said} />
    </section>
  );
}
