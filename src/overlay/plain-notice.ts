import { plainWords } from '../platform/plain-words.ts';
import type { View } from '../page/view.ts';
import { HOST } from './hosts.ts';
import { isSeenAt } from './sight.ts';
import { trusted } from './trusted.ts';

const KEYS = ['stop.title', 'stop.titleLate', 'stop.back', 'stop.override'] as const;

/** A stop without any library, for a page where the overlay cannot be drawn: one line and two ways out. */
export function plainNotice(document: Document): View {
  let host: HTMLElement | null = null;
  // It is needed when the extension was updated underneath: by then its words can no longer be asked for.
  const [title, titleLate, goBack, override] = KEYS.map((key) => plainWords(key));
  const hide = () => {
    host?.remove();
    host = null;
  };
  return {
    show({ stopped, assessment }, actions) {
      if (!stopped) return hide();
      if (host?.isConnected) return;
      const late = !assessment?.verdict.findings.some(({ rule }) => rule === 'CNT-01');
      const line = document.createElement('div');
      line.setAttribute('role', 'alertdialog');
      line.style.cssText =
        'all:initial;position:fixed;inset:8px 8px auto;z-index:2147483647;padding:12px;' +
        'font:600 15px system-ui,sans-serif;color:#fff;background:#a8071a;border-radius:8px';
      line.append(`Neuvième — ${late ? titleLate : title} `);
      line.append(button(document, goBack, () => actions.goBack()));
      line.append(button(document, override, () => actions.override('accepted', '')));
      host = document.createElement('div');
      host.setAttribute(HOST, '');
      host.attachShadow({ mode: 'closed' }).append(line);
      document.documentElement.append(host);
    },
    // It is open, and in her way already.
    unfold: () => undefined,
    hide,
  };
}

function button(document: Document, words = '', act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.style.cssText = 'margin-inline-start:8px;min-height:28px;font:inherit';
  const isSeen = (event: Event) => isSeenAt((made.getRootNode() as ShadowRoot).host, event);
  made.addEventListener('click', trusted(isSeen, act));
  return made;
}
