// oxlint-disable unicorn/consistent-function-scoping -- only this function's source is sent to the page
// oxlint-disable typescript/no-unsafe-type-assertion -- instanceof fails across worlds: tag names decide

/** What `accessible` offers to the other injected function. */
export type Accessible = ReturnType<typeof accessible>;

/**
 * Role, name and visibility of elements, enough of the accname and HTML-AAM rules for tests.
 *
 * Runs inside the page: its source text is sent there, so it may use nothing from outside itself.
 */
export function accessible() {
  const inputRoles: Record<string, string> = {
    button: 'button',
    submit: 'button',
    reset: 'button',
    image: 'button',
    checkbox: 'checkbox',
    radio: 'radio',
    range: 'slider',
    number: 'spinbutton',
    search: 'searchbox',
  };
  const tagRoles: Record<string, string> = {
    button: 'button',
    summary: 'button',
    textarea: 'textbox',
    option: 'option',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    dialog: 'dialog',
    table: 'table',
    tr: 'row',
    td: 'cell',
    th: 'columnheader',
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    nav: 'navigation',
    main: 'main',
    aside: 'complementary',
    form: 'form',
    fieldset: 'group',
    details: 'group',
    img: 'img',
    output: 'status',
    progress: 'progressbar',
    article: 'article',
    section: 'region',
  };
  const named = ['aria-label', 'alt', 'title', 'placeholder'];
  const fromContent = new Set(
    'button link heading tab menuitem option cell columnheader row listitem checkbox radio switch status'.split(
      ' ',
    ),
  );

  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

  function roleOf(el: Element): string {
    const given = el.getAttribute('role')?.trim().split(/\s+/)[0];
    if (given) return given;
    if (el.localName === 'a') return el.hasAttribute('href') ? 'link' : '';
    if (el.localName === 'input') return inputRoles[(el as HTMLInputElement).type] ?? 'textbox';
    if (el.localName === 'select') {
      return (el as HTMLSelectElement).multiple || (el as HTMLSelectElement).size > 1
        ? 'listbox'
        : 'combobox';
    }
    if ((el as HTMLElement).isContentEditable && el.hasAttribute('contenteditable')) {
      return 'textbox';
    }
    return tagRoles[el.localName] ?? '';
  }

  /** Text as a screen reader would join it: no hidden parts, images by their alt, no field values. */
  function contentOf(node: Node): string {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (node.nodeType !== 1) return '';
    const el = node as Element;
    if (el.getAttribute('aria-hidden') === 'true') return '';
    if (el.matches('style, script, template, select, textarea, input')) return '';
    if (!el.checkVisibility({ visibilityProperty: true })) return '';
    const label = tidy(el.getAttribute('aria-label') ?? el.getAttribute('alt'));
    if (label) return ` ${label} `;
    const inside = [...el.childNodes].map(contentOf).join('');
    return getComputedStyle(el).display.startsWith('inline') ? inside : ` ${inside} `;
  }

  function labelsOf(el: Element): string {
    const labels = (el as HTMLInputElement).labels;
    const own = labels ? [...labels].map(contentOf).join(' ') : '';
    if (own) return tidy(own);
    const caption = el.querySelector(':scope > legend, :scope > caption, :scope > figcaption');
    return caption ? tidy(contentOf(caption)) : '';
  }

  function nameOf(el: Element): string {
    const ids = el.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = el.getRootNode() as Document | ShadowRoot;
    // A hidden label still names: hence textContent as the second choice.
    const referred = ids.map((id) => root.getElementById(id)).filter((ref) => ref !== null);
    const labelled = tidy(referred.map((r) => tidy(contentOf(r)) || r.textContent).join(' '));
    if (labelled) return labelled;
    const aria = tidy(el.getAttribute('aria-label'));
    if (aria) return aria;
    const labels = labelsOf(el);
    if (labels) return labels;
    if (el.matches('input[type=submit], input[type=button], input[type=reset]')) {
      return tidy((el as HTMLInputElement).value);
    }
    const content = fromContent.has(roleOf(el))
      ? tidy([...el.childNodes].map(contentOf).join(''))
      : '';
    if (content) return content;
    return named.map((name) => tidy(el.getAttribute(name))).find(Boolean) ?? '';
  }

  function isVisible(el: Element): boolean {
    if (!el.checkVisibility({ visibilityProperty: true })) return false;
    const box = el.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  }

  return { tidy, roleOf, nameOf, isVisible };
}
