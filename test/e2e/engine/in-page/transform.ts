import './examine.ts';
import {
  forStripped,
  hasLabelsBeside,
  hasLabelsTiedNearby,
  labelsAbove,
  labelsAfter,
} from './labels.ts';
import { hasTables, tablesToDivs } from './tables.ts';
import { allRoots, everywhere, FIELDS, freezeHidden, seeded } from './trees.ts';
import { hasManyForms, takeOut, wrapInForm, wrapInRoot } from './wrap.ts';

/** Another way to write the same page. */
interface Transformation {
  /** False where the page has nothing to write otherwise. */
  applies: () => boolean;
  apply: (random: () => number) => void;
}

const always = () => true;
const SEED = 9;

const TRANSFORMATIONS: Record<string, Transformation> = {
  'ids renamed at random': { applies: () => everywhere('[id]').length > 0, apply: renameIds },
  '`for` stripped from labels nearby': { applies: hasLabelsTiedNearby, apply: forStripped },
  'tables as divs': { applies: hasTables, apply: tablesToDivs },
  'labels after their fields': { applies: hasLabelsBeside, apply: labelsAfter },
  'labels above their fields': { applies: hasLabelsBeside, apply: labelsAbove },
  'one form around the page': { applies: hasManyForms, apply: wrapInForm },
  'an open root around the page': { applies: always, apply: () => wrapInRoot('open') },
  'a closed root around the page': { applies: always, apply: () => wrapInRoot('closed') },
  'every field replaced by its copy': { applies: always, apply: replaceFields },
  '50 000 more nodes': { applies: always, apply: addNodes },
};

const REFERENCES = [
  'for',
  'form',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
];

function renameIds(random: () => number): void {
  freezeHidden();
  for (const root of allRoots()) {
    const names = new Map<string, string>();
    for (const element of root.querySelectorAll('[id]')) {
      const name = `x${random().toString(36).slice(2, 10)}`;
      names.set(element.id, names.get(element.id) ?? name);
      element.id = names.get(element.id) ?? name;
    }
    for (const attribute of REFERENCES) {
      for (const element of root.querySelectorAll(`[${attribute}]`)) {
        const ids = (element.getAttribute(attribute) ?? '').split(/\s+/);
        element.setAttribute(attribute, ids.map((id) => names.get(id) ?? id).join(' '));
      }
    }
  }
}

function replaceFields(): void {
  type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  for (const field of everywhere<Field>(FIELDS)) {
    const copy = document.importNode(field, true);
    if (field.type !== 'file') copy.value = field.value;
    if (copy instanceof HTMLInputElement && field instanceof HTMLInputElement) {
      copy.checked = field.checked;
    }
    field.replaceWith(copy);
  }
}

/** A long list before the page and deep boxes after it: elements and texts. */
function addNodes(): void {
  const table = document.createElement('table');
  for (let line = 1; line <= 2_000; line += 1) {
    const row = table.insertRow();
    for (let column = 1; column <= 10; column += 1) {
      row.insertCell().textContent = `${line} / ${column}`;
    }
  }
  document.body.prepend(table);
  for (let pile = 0; pile < 20; pile += 1) {
    let box: HTMLElement = document.body;
    for (let depth = 0; depth < 400; depth += 1) {
      const inner = document.createElement('div');
      box.append(inner);
      box = inner;
    }
    box.textContent = 'fin';
  }
}

let bringBack = () => {};

Object.assign(globalThis, {
  /** Names of the transformations that change something in this document. */
  engineApplying: () =>
    Object.entries(TRANSFORMATIONS).flatMap(([name, { applies }]) => (applies() ? [name] : [])),
  /** Does nothing in a document where it has nothing to change. */
  engineTransform: (name: string) => {
    const transformation = TRANSFORMATIONS[name];
    if (!transformation) throw new Error(`no transformation « ${name} »`);
    if (transformation.applies()) transformation.apply(seeded(SEED));
  },
  engineTakeOut: () => {
    bringBack = takeOut();
  },
  engineBringBack: () => bringBack(),
});
