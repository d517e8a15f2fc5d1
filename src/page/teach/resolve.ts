import type { SiteFacts, TaughtField, TaughtRole } from '../../sites/facts.ts';
import type { FieldRole } from '../find/vocabulary.ts';
import { routeOf, taughtAt } from './paths.ts';
import { isRepeated, rolesFor } from './roles.ts';
import { anchorsOf, isButton, lengthOf, readScreen, typeOf, type TeachScreen } from './screen.ts';
import { matches } from './selectors.ts';

/** A field that two anchors still find and the third no longer does: to be asked, never rewritten. */
export interface Healing {
  path: string;
  field: TaughtField;
  /** The same role, with the anchors as they are now. */
  now: TaughtField;
}

export interface Resolved {
  /** Null: nothing of ours, whatever it looks like. */
  taught: Map<Element, FieldRole | null>;
  /** Buttons: what finishes the form, and what does not though its words say so. */
  controls: Map<Element, boolean>;
  healing: Healing[];
}

/**
 * The taught fields of a site among what is on screen. An element is used when two of its three anchors
 * mean it (css, label, section with type and length), and no label says that it has moved elsewhere. Two
 * roles for one element: neither. `route` as `routeOf` gives it.
 */
export function resolveTaught(
  roots: readonly (Document | ShadowRoot)[],
  facts: SiteFacts | null,
  route = routeHere(roots),
): Resolved {
  const wanted = taughtAt(facts, route);
  const taught = new Map<Element, TaughtRole | null>();
  const healing: Healing[] = [];
  if (wanted.length === 0) return { ...sorted(taught), healing };
  const screen = readScreen(roots);
  const twice = new Set<Element>();
  for (const { path, field } of wanted) {
    const { found, lost } = find(screen, field);
    for (const element of found) {
      if (taught.has(element) && taught.get(element) !== field.role) twice.add(element);
      taught.set(element, field.role);
    }
    const [only] = found;
    if (lost && only) {
      const now = { role: field.role, anchors: anchorsOf(screen, only, field.role) };
      healing.push({ path, field, now });
    }
  }
  for (const element of twice) taught.delete(element);
  return { ...sorted(taught), healing };
}

function sorted(all: ReadonlyMap<Element, TaughtRole | null>): Omit<Resolved, 'healing'> {
  const taught = new Map<Element, FieldRole | null>();
  const controls = new Map<Element, boolean>();
  for (const [element, role] of all) {
    if (role === 'finish') controls.set(element, true);
    else if (isButton(element)) controls.set(element, false);
    else taught.set(element, role);
  }
  return { taught, controls };
}

function routeHere([root]: readonly (Document | ShadowRoot)[]): string {
  return root === undefined ? '' : routeOf((root.ownerDocument ?? root).location);
}

/** How taught fields are found. */
export type Resolve = typeof resolveTaught;

interface Found {
  found: Element[];
  /** One anchor means something else by now, or nothing. */
  lost: boolean;
}

const NOTHING: Found = { found: [], lost: false };

function find(screen: TeachScreen, field: TaughtField): Found {
  const votes = votesOf(screen, field);
  const able = (element: Element) =>
    field.role === null || rolesFor(typeOf(element), lengthOf(element)).includes(field.role);
  const both = (one: readonly Element[], other: readonly Element[]) =>
    one.filter((element) => other.includes(element) && able(element));
  return isRepeated(field.role) ? onEveryLine(votes, both) : onlyOne(votes, both);
}

/** What each anchor means. */
interface Votes {
  css: Element[];
  /** By the way down from the section: says where it stands, as `ranked` does, and not what it is. */
  byPath: boolean;
  /** Some attribute named it when it was taught. */
  hadName: boolean;
  label: Element[];
  hadLabel: boolean;
  place: Element[];
  /** The one of `place` with the rank it was taught with. */
  ranked: Element | undefined;
}

type Both = (one: readonly Element[], other: readonly Element[]) => Element[];

function votesOf(screen: TeachScreen, { role, anchors }: TaughtField): Votes {
  const { css, label, section, ordinal, type, maxlength } = anchors;
  const numberless = (text: string) =>
    isRepeated(role) ? text.replace(/\d+/g, '').replace(/ +/g, ' ').trim() : text;
  const wanted = numberless(label);
  const isNamed = (selector: string) => !selector.startsWith(':scope');
  const named = css.find(
    (selector) => isNamed(selector) && screen.roots.some((root) => matches(root, selector).length),
  );
  const path = css.find((selector) => !isNamed(selector));
  const inSection = screen.fields.filter(
    (field) => isButton(field) === (type === 'control') && screen.block(field).words === section,
  );
  const place = inSection.filter(
    (field) => typeOf(field) === type && lengthOf(field) === maxlength,
  );
  const blocks = new Set(inSection.map((field) => screen.block(field).element));
  const from = named === undefined ? [...blocks] : screen.roots;
  const selector = named ?? path;
  return {
    css: from.flatMap((root) =>
      selector && root
        ? matches(root, selector).filter((element) => screen.fields.includes(element))
        : [],
    ),
    byPath: named === undefined,
    hadName: css.some(isNamed),
    label:
      wanted === ''
        ? []
        : screen.fields.filter((field) => numberless(screen.label(field)) === wanted),
    hadLabel: wanted !== '',
    place,
    ranked: place[ordinal],
  };
}

function onlyOne(votes: Votes, both: Both): Found {
  const { css, byPath, hadName, label, hadLabel, place, ranked } = votes;
  const said = both(label, place);
  const named = both(css, label);
  // A path says where, as the place does: of two fields alike it must not choose.
  if (byPath && said.length === 1) return { found: said, lost: hadName };
  if (byPath) return said.length + named.length === 1 ? { found: named, lost: true } : NOTHING;
  const all = both(named, place);
  if (all.length === 1) return { found: all, lost: false };
  if (named.length === 1 && said.length === 0) return { found: named, lost: true };
  if (said.length === 1 && named.length === 0) return { found: said, lost: true };
  // A label that is found elsewhere speaks against name and place together.
  if (label.length > 0 || css.length !== 1 || css[0] !== ranked) return NOTHING;
  return { found: both(css, place), lost: hadLabel };
}

function onEveryLine({ css, byPath, label, hadLabel, place }: Votes, both: Both): Found {
  const named = byPath ? [] : both(css, label);
  const said = both(label, place);
  const stood = byPath || (hadLabel && label.length > 0) ? [] : both(css, place);
  const found = [...new Set([...named, ...said, ...stood])];
  return { found: found.length > 200 ? [] : found, lost: false };
}
