import { useState } from 'preact/hooks';
import { readSites } from '../../../ledger/read.ts';
import { askWorker } from '../../../messages/send.ts';
import type { MovedField } from '../../../messages/teach-shapes.ts';
import { fieldWords, roleWords } from '../../../messages/teach-words.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure, Notice } from '../../components/Notice.tsx';
import { isInTab, type CurrentTab } from '../../current-tab.ts';
import { useCommand } from '../../hooks/command.ts';
import { useReading } from '../../hooks/reading.ts';

/** Teaching on the page in front: starting it, and the questions about fields that moved. */
export function Teaching({ tab }: { tab: CurrentTab }) {
  const sites = useReading('sites', readSites);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const { id, origin, teaching } = tab;
  if (sites.state !== 'ready' || id === null || origin === null) return null;
  if (!sites.value.includes(origin)) return null;
  const start = () =>
    void run(async () => {
      await askWorker('ui/teach', { tabId: id });
      setSaid(t('teach.begun'));
      // The page has the word now; in a tab of its own this page stays.
      if (!(await isInTab())) window.close();
    });
  return (
    <section class="teach" aria-label={t('teach.title')}>
      {teaching?.moved.map((moved) => (
        <Moved key={JSON.stringify(moved.field)} moved={moved} origin={origin} />
      ))}
      {teaching?.possible === true && tab.draft === null && (
        <Notice>
          <p>
            <strong>{t('teach.possible')}</strong>
          </p>
          <p>{t('teach.possibleHint')}</p>
        </Notice>
      )}
      <Button look="quiet" busy={busy} onClick={start}>
        {t('teach.start')}
      </Button>
      <Done words={said} />
      <Failure words={failure} />
    </section>
  );
}

/** « Le champ … a changé de place : est-ce toujours lui ? » Nothing is rewritten without her yes. */
function Moved({ moved, origin }: { moved: MovedField; origin: string }) {
  const [answered, setAnswered] = useState(false);
  const { busy, failure, run } = useCommand();
  const { path, field, now } = moved;
  if (answered) return null;
  const answer = (work: () => Promise<unknown>) =>
    void run(work).then((done) => done && setAnswered(true));
  return (
    <Notice look="warn">
      <p>
        <strong>{t('teach.moved', [roleWords(field.role)])}</strong>
      </p>
      <p>{t('teach.movedNow', [fieldWords(now)])}</p>
      <div class="actions">
        <Button
          busy={busy}
          onClick={() => answer(() => askWorker('ui/heal-field', { origin, path, field, now }))}
        >
          {t('teach.movedYes')}
        </Button>
        <Button
          look="quiet"
          busy={busy}
          onClick={() => answer(() => askWorker('ui/forget-field', { origin, path, field }))}
        >
          {t('teach.movedNo')}
        </Button>
      </div>
      <Failure words={failure} />
    </Notice>
  );
}
