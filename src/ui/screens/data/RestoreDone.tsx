import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done } from '../../components/Notice.tsx';

/** It is done: how much came, and where to look at it. */
export function RestoreDone({ facts, onAgain }: { facts: number; onAgain: () => void }) {
  return (
    <>
      <Done words={facts === 0 ? t('restore.doneNothing') : t('restore.done', facts)} />
      <p>{t('restore.sites')}</p>
      <div class="actions">
        <a class="button button--primary" href="/register.html">
          {t('restore.see')}
        </a>
        <a class="button button--plain" href="/options.html">
          {t('options.title')}
        </a>
        <Button look="quiet" onClick={onAgain}>
          {t('restore.another')}
        </Button>
      </div>
    </>
  );
}
