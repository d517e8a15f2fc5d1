import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { languageSchema, type BrowserSettings } from '../../../platform/browser-settings.ts';
import { t } from '../../../platform/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useBrowserSettings } from '../../hooks/browser-settings.ts';
import { useCommand } from '../../hooks/command.ts';
import { Reminders } from './Reminders.tsx';

/** « Ce navigateur »: language, initials, reminders; whoever bills here, they are the same. */
export function ThisBrowser() {
  const settings = useBrowserSettings();
  const [said, setSaid] = useState<string | null>(null);
  const { failure, run } = useCommand();
  if (settings === null) return null;
  const change = async (changes: Partial<BrowserSettings>) => {
    setSaid(null);
    const done = await run(() => askWorker('ui/set-browser', { changes }));
    if (done) setSaid(t('thisBrowser.saved'));
    return done;
  };
  const speak = async (value: string) => {
    const chosen = languageSchema.safeParse(value);
    // What is typed in another section is asked about by the browser, and stays when she says so.
    if (await change({ language: chosen.success ? chosen.data : null })) location.reload();
  };
  return (
    <section class="section" id="navigateur" aria-labelledby="browser-title">
      <h2 id="browser-title">{t('thisBrowser.title')}</h2>
      <Choice
        name="language"
        legend={t('thisBrowser.language')}
        value={settings.language ?? 'browser'}
        options={[
          { value: 'browser', words: t('thisBrowser.asBrowser') },
          { value: 'fr', words: t('thisBrowser.french') },
          { value: 'en', words: t('thisBrowser.english') },
        ]}
        onInput={(value) => void speak(value)}
      />
      <p class="field__note field__note--hint">{t('thisBrowser.languageHint')}</p>
      <Choice
        name="discreet"
        legend={t('thisBrowser.discreet')}
        value={settings.discreet ? 'yes' : 'no'}
        options={[
          { value: 'no', words: t('thisBrowser.discreetOff') },
          { value: 'yes', words: t('thisBrowser.discreetOn') },
        ]}
        onInput={(value) => void change({ discreet: value === 'yes' })}
      />
      <p class="field__note field__note--hint">{t('thisBrowser.discreetHint')}</p>
      <Reminders on={settings.reminders} onChange={(reminders) => change({ reminders })} />
      <Done words={said} />
      <Failure words={failure} />
    </section>
  );
}
