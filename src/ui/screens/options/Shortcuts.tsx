import { useEffect, useState } from 'preact/hooks';
import { commandKeys, isFirefox, shortcutSettings } from '../../../platform/shortcuts.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';

/** Those of the page script; she cannot change them, a page's own shortcut wins nowhere. */
const IN_PAGE = [
  { keys: 'Alt+Maj+R', words: 'shortcuts.fill' },
  { keys: 'Alt+Maj+K', words: 'shortcuts.panel' },
] as const;

const IN_BROWSER = [
  { command: '_execute_action', words: 'shortcuts.popup' },
  { command: 'lock', words: 'shortcuts.lock' },
  { command: 'register', words: 'shortcuts.register' },
] as const;

/** « Raccourcis clavier »: all of them, with the keys that the browser gave, and where to change those. */
export function Shortcuts() {
  const [given, setGiven] = useState<Awaited<ReturnType<typeof commandKeys>> | null>(null);
  useEffect(() => {
    const read = () => void commandKeys().then(setGiven, () => setGiven({}));
    read();
    // She may come back from the page on which she changed them.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const open = shortcutSettings();
  return (
    <section class="section" id="raccourcis" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('shortcuts.title')}</h2>
      <table class="table" role="table">
        <caption class="away">{t('shortcuts.title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['what', 'keys', 'where'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                {t(`shortcuts.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {IN_PAGE.map(({ keys, words }) => (
            <Row key={keys} what={t(words)} keys={keys} where={t('shortcuts.page')} />
          ))}
          {IN_BROWSER.map(({ command, words }) => (
            <Row
              key={command}
              what={t(words)}
              keys={given?.[command] ?? ''}
              where={t('shortcuts.browser')}
            />
          ))}
        </tbody>
      </table>
      {open === null ? (
        <p class="soft">
          {isFirefox()
            ? t('shortcuts.changeFirefox', ['about:addons'])
            : t('shortcuts.changeChromium', ['chrome://extensions/shortcuts'])}
        </p>
      ) : (
        <p class="actions">
          <Button onClick={() => void open()}>{t('shortcuts.change')}</Button>
        </p>
      )}
    </section>
  );
}

function Row({ what, keys, where }: { what: string; keys: string; where: string }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {what}
      </th>
      <td role="cell">
        {keys === '' ? <em>{t('shortcuts.none')}</em> : <kbd>{written(keys)}</kbd>}
      </td>
      <td role="cell">
        <span class="soft">{where}</span>
      </td>
    </tr>
  );
}

/** « Alt+Maj+L » on French screens, « Alt+Shift+L » on English ones, whatever the browser writes. */
function written(keys: string): string {
  return keys.replace(/\b(?:Shift|Maj)\b/g, t('shortcuts.shift'));
}
