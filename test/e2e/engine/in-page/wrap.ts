import { everywhere, FIELDS, freezeHidden, move, renamed } from './trees.ts';

/** What a page is made of, without what it is styled and run by. */
function content(): ChildNode[] {
  return [...document.body.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('script,style,link')),
  );
}

export function hasManyForms(): boolean {
  return document.forms.length !== 1 || !isPageWide();
}

function isPageWide(): boolean {
  return [...document.querySelectorAll(FIELDS)].every((field) => field.closest('form'));
}

/** One form around everything, as some servers write their pages; forms within become blocks. */
export function wrapInForm(): void {
  for (const form of everywhere<HTMLFormElement>('form').toReversed()) renamed(form, 'div');
  const form = document.createElement('form');
  const nodes = content();
  document.body.append(form);
  for (const node of nodes) move(node, form);
}

/**
 * The whole page in one shadow root, with its styles. Its host is a custom element, as hosts are: a root
 * on a plain element shows itself with the first event out of it only.
 */
export function wrapInRoot(mode: ShadowRootMode): void {
  freezeHidden();
  const nodes = content();
  const host = document.createElement('app-shell');
  host.style.display = 'block';
  document.body.append(host);
  const root = host.attachShadow({ mode });
  const styles = new CSSStyleSheet();
  styles.replaceSync([...document.styleSheets].map(textOf).join('\n'));
  root.adoptedStyleSheets = [styles, ...document.adoptedStyleSheets];
  for (const node of nodes) move(node, root);
}

function textOf(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
}

/** Takes the content out of the page, but for frames, which would load anew; gives what brings it back. */
export function takeOut(within: Element = document.body): () => void {
  const back = [...within.childNodes].map((node): (() => void) => {
    if (node instanceof Element && node.matches('iframe,script,style,link')) return () => {};
    if (node instanceof Element && node.querySelector('iframe')) return takeOut(node);
    const place = document.createComment('');
    node.replaceWith(place);
    return () => {
      place.replaceWith(node);
    };
  });
  return () => {
    for (const one of back) one();
  };
}
