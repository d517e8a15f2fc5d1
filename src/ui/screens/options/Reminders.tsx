import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../../platform/browser.ts';
import { hasNotifications, requestNotifications } from '../../../platform/notifications.ts';
import { t } from '../../../platform/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { Notice } from '../../components/Notice.tsx';

interface RemindersProps {
  on: boolean;
  onChange: (on: boolean) => Promise<unknown>;
}

/** One notification a day at most; the browser is asked when she switches them on. */
export function Reminders({ on, onChange }: RemindersProps) {
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  const choose = (value: 'on' | 'off') => {
    if (value === 'off') return void onChange(false);
    // First of all, in the click itself: the browser asks for nothing later than that.
    const answer = requestNotifications();
    return void answer
      .catch(() => false)
      .then(async (granted) => {
        setRefused(!granted);
        await onChange(granted);
      });
  };
  return (
    <>
      <Choice
        name="reminders"
        legend={t('thisBrowser.reminders')}
        value={on && allowed !== false ? 'on' : 'off'}
        options={[
          { value: 'off', words: t('thisBrowser.remindersOff') },
          { value: 'on', words: t('thisBrowser.remindersOn') },
        ]}
        onInput={choose}
      />
      <p class="field__note field__note--hint">{t('thisBrowser.remindersHint')}</p>
      {(refused || (on && allowed === false)) && (
        <Notice look="warn" live>
          <p>{t(refused ? 'thisBrowser.remindersRefused' : 'thisBrowser.remindersGone')}</p>
        </Notice>
      )}
    </>
  );
}

/** Whether the browser lets us show notifications, followed as that changes; null while asking. */
function useAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const ask = () => void hasNotifications().then(setAllowed, () => setAllowed(false));
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return allowed;
}
