import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { Button } from './Button.tsx';

/** From then on (milliseconds) whoever waits is told why it may take long, and what to do. */
const LONG = 8000;

/** What stands in place of a page while its data are on their way: its name, then what to do if they do not come. */
export function Waiting() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return <WaitingFor isLong={isLong} />;
}

/** The same as it stands, for a moment or for long. */
export function WaitingFor({ isLong }: { isLong: boolean }) {
  // Seen where it takes longer than the blink of an eye (messages.css): a window that stays white looks broken.
  return (
    // No longer « busy » once there are words: a screen reader keeps back what changes in there.
    <main class="sheet gate" aria-busy={!isLong}>
      <h1 class={isLong ? 'gate__title' : 'gate__title gate__soon'}>{t('extension.name')}</h1>
      <p role="status">{isLong && t('common.waiting')}</p>
      {isLong && (
        <p>
          <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
        </p>
      )}
    </main>
  );
}
