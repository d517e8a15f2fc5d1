/** A document or a shadow root: a tree in which ids are unique and queries end. */
export type Root = Document | ShadowRoot;

const FIELDS = 'input,select,textarea';
/** What stands for a list where no native one is: a select widget, a combobox that is no input. */
const WIDGETS =
  '[role=combobox]:not(input,select),[aria-haspopup=listbox]:not(input,select),.select2-selection';

/**
 * The elements of HTML and SVG, the frequent ones first. What is left may carry a shadow root; a native
 * query finds it in 2 ms among 50 000 elements, where looking at each from a script takes 175.
 */
const KNOWN =
  'td,span,div,tr,li,a,p,i,b,option,label,input,svg,path,button,img,th,ul,ol,script,style,link,meta,' +
  'tbody,thead,tfoot,table,select,textarea,h1,h2,h3,h4,h5,h6,strong,em,small,br,hr,section,nav,' +
  'header,footer,main,article,aside,form,fieldset,legend,dl,dt,dd,g,rect,circle,use,html,head,body,' +
  'title,iframe,canvas,video,optgroup,output,dialog,details,summary,template,noscript,center,font,' +
  'caption,colgroup,col,datalist,pre,code,u,s,sub,sup,mark,time,address,figure,picture,source,' +
  'progress,defs,line,polyline,polygon,ellipse,text,linearGradient,stop,clipPath,mask';
const UNKNOWN = `:not(${KNOWN})`;
const MOST_HOSTS = 500;
const SELECT_LEVELS = 4;

type Opener = (element: Element) => ShadowRoot | null;
interface Dom {
  openOrClosedShadowRoot?: Opener;
}

/** The root of an element, closed ones too: the browser lets an extension see them. */
export function rootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const { chrome } = globalThis as { chrome?: { dom?: Dom } };
  return (element instanceof HTMLElement && chrome?.dom?.openOrClosedShadowRoot?.(element)) || null;
}

/** Up to so many elements it is cheaper to look at their names for a dash than for all that we know. */
const FEW = 3000;
/** `XPathResult.BOOLEAN_TYPE` and `STRING_TYPE`: asked of `XPathResult` they bring it into every frame. */
const BOOLEAN_TYPE = 3;
const STRING_TYPE = 2;
let dashed: XPathExpression | undefined;
let whole: XPathExpression | undefined;

function mayHaveHosts(root: ParentNode): boolean {
  if (!('createExpression' in root)) return root.querySelector(UNKNOWN) !== null;
  const document = root as Document;
  if (document.getElementsByTagName('*').length > FEW)
    return document.querySelector(UNKNOWN) !== null;
  dashed ??= document.createExpression('boolean(//*[contains(name(), "-")])');
  return dashed.evaluate(document, BOOLEAN_TYPE).booleanValue;
}

/** Hosts right in this tree, in its order: custom elements, which are few. */
function hostsIn(root: ParentNode): Element[] {
  // Nearly no page has any: to be told so costs a fraction of an empty list.
  if (!mayHaveHosts(root)) return [];
  const candidates = root.querySelectorAll(UNKNOWN);
  const hosts: Element[] = [];
  for (const element of candidates) {
    if (hosts.length >= MOST_HOSTS) break;
    if (element.localName.includes('-') && rootOf(element)) hosts.push(element);
  }
  return hosts;
}

/** A document and all the roots in it. */
export function treesIn(root: Root): Root[] {
  const hosts = hostsIn(root);
  if (hosts.length === 0) return [root];
  return [root, ...hosts.flatMap((host) => rootOf(host) ?? []).flatMap(treesIn)];
}

/**
 * What changes in a root is told to nobody outside: each tree is observed by itself. Said again of a tree
 * that is observed already, it changes nothing.
 */
export function observeTrees(observer: MutationObserver, trees: readonly Root[]): void {
  for (const tree of trees.slice(0, MOST_HOSTS)) {
    observer.observe(tree, { childList: true, subtree: true });
  }
}

/** A tree with everything below it, and what was collected on the way. */
export interface Walk {
  roots: Root[];
  /** In the order of the screen, as far as slots let it. */
  fields: Element[];
}

/** Fields of a document and of all the roots in it. */
export function walk(document: Document): Walk {
  const found: Walk = { roots: [], fields: [] };
  descend(document, FIELDS, found);
  return found;
}

/**
 * Widgets in a block, those left out whose wrapper holds a native field that speaks for them. Asked for
 * only where a form was found: an attribute selector over a large page costs more than all else.
 */
export function widgetsIn(block: ParentNode): Element[] {
  return [...block.querySelectorAll(WIDGETS)].filter(
    (widget) =>
      !widget.querySelector(FIELDS) &&
      !widget.parentElement?.querySelector(FIELDS) &&
      !followsSelect(widget),
  );
}

function descend(root: Root, selector: string, found: Walk): void {
  found.roots.push(root);
  const hosts = hostsIn(root);
  if (hosts.length === 0) return void found.fields.push(...root.querySelectorAll(selector));
  const isHost = new Set(hosts);
  const tags = [...new Set(hosts.map(({ localName }) => localName))].join(',');
  for (const element of root.querySelectorAll(`${selector},${tags}`)) {
    const inner = isHost.has(element) ? rootOf(element) : null;
    // A root holds little: there widgets cost nothing.
    if (inner) descend(inner, `${FIELDS},${WIDGETS}`, found);
    else if (element.matches(selector)) found.fields.push(element);
  }
}

/** A hidden native list stands right before the widget that shows it. */
function followsSelect(widget: Element): boolean {
  let at: Element | null = widget;
  for (let level = 0; at && level < SELECT_LEVELS; level += 1, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before) return before.localName === 'select';
  }
  return false;
}

/** All that a tree says, scripts too; asked so that no element of a document comes into our hands. */
export function textOf(root: Root): string {
  if (!('evaluate' in root)) return root.textContent ?? '';
  whole ??= root.createExpression('string(/*)');
  return whole.evaluate(root, STRING_TYPE).stringValue;
}

/** The element around, through slots and out of shadow roots. */
export function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `closest` through shadow roots, the element itself included. */
export function closestAround(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = around(at)) {
    const near = at.closest(selector);
    if (near) return near;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return null;
    at = root.host;
    if (at.matches(selector)) return at;
  }
  return null;
}

/** True when `inner` stands in `outer`, roots in between included. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at;) {
    if (outer.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
