import { parseHTML } from 'linkedom';

const FIELDS =
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea';

/** What a server sent, as a document, before any script of the page has run. */
export function documentOf(markup: string): Document {
  return parseHTML(markup).document;
}

export function fieldsIn(document: Document): number {
  return document.querySelectorAll(FIELDS).length;
}

/** What the page's form would send untouched: a name to its value, buttons and files left out. */
export function controlsOf(document: Document): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const control of document.querySelectorAll('form input[name], form select[name]')) {
    const name = control.getAttribute('name') ?? '';
    if (control.localName === 'select') {
      const options = [...control.querySelectorAll('option')];
      const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
      sent[name] = chosen?.getAttribute('value') ?? chosen?.textContent ?? '';
      continue;
    }
    const type = control.getAttribute('type') ?? 'text';
    if (['submit', 'button', 'image', 'reset', 'file'].includes(type)) continue;
    const box = type === 'checkbox' || type === 'radio';
    if (box && !control.hasAttribute('checked')) continue;
    sent[name] = control.getAttribute('value') ?? (box ? 'on' : '');
  }
  return sent;
}
