import { useState } from 'preact/hooks';
import { LEAFLET_TITLE, leafletParts } from '../../../documents/leaflet/leaflet.ts';
import { readKeeping } from '../../../ledger/keeping.ts';
import { systemClock } from '../../../platform/clock.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';
import { saveFile } from '../../save-file.ts';

/** « Notice pour le patient »: shown as it is printed, half a page, twice on a sheet; always in French. */
export function Leaflet() {
  const keeping = useReading('keeping', readKeeping);
  return (
    <PageShell title={t('leaflet.title')} here="leaflet">
      {keeping.state === 'failed' && <Failure words={t('error.reading')} />}
      {keeping.state === 'ready' && <OfMonths months={keeping.value.months} />}
    </PageShell>
  );
}

function OfMonths({ months }: { months: number }) {
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const parts = leafletParts(months);
  const rules = [...new Set(parts.flatMap((part) => part.rules))];
  const save = async () => {
    setSaid(null);
    const saved = await run(async () => {
      const [{ makePaper }, { leafletPaper }] = await Promise.all([
        import('../../../documents/paper/paper.ts'),
        import('../../../documents/leaflet/leaflet.ts'),
      ]);
      const bytes = await makePaper(leafletPaper(months), systemClock());
      saveFile('notice-acces-direct.pdf', bytes, 'application/pdf');
    });
    if (saved) setSaid(t('leaflet.saved'));
  };
  const text = (
    <>
      <h2>{LEAFLET_TITLE}</h2>
      {parts.map((part) => (
        <div key={part.heading} class="leaflet__part">
          <h3>{part.heading}</h3>
          <p>{part.text}</p>
        </div>
      ))}
    </>
  );
  return (
    <>
      <div class="no-print">
        <p>{t('leaflet.intro')}</p>
        <div class="actions">
          <Button look="primary" onClick={() => window.print()}>
            {t('leaflet.print')}
          </Button>
          <Button busy={busy} onClick={() => void save()}>
            {t('leaflet.pdf')}
          </Button>
        </div>
        <Done words={said} />
        <Failure words={failure} />
        <article class="section leaflet" lang="fr">
          {text}
        </article>
        <details class="why">
          <summary>{t('leaflet.rests')}</summary>
          {rules.map((rule) => (
            <RuleNote key={rule} rule={rule} />
          ))}
        </details>
      </div>
      {['first', 'second'].map((half) => (
        <article key={half} class="paper paper--half" lang="fr" aria-hidden="true">
          {text}
        </article>
      ))}
    </>
  );
}
