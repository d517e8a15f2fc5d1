import { closestAround, walk } from '../find/roots.ts';
import { hasAny, hasPhrase, plain } from '../find/text.ts';
import type { Look } from '../read/form.ts';
import {
  CONTROLS,
  dialogOf,
  finishingControls,
  isInEveryRow,
  openDialogs,
  wordsOn,
} from './controls.ts';

/** Buttons that lead from a form to the screen that finishes it. */
const LEADING = [
  'suivant',
  'continuer',
  'poursuivre',
  'etape suivante',
  'recapitulatif',
  'apercu',
  'verifier',
  'controler',
];
/** What a dialog speaks of when it finishes an invoice, on its button or in its title. */
const OF_AN_INVOICE = [
  'facture',
  'facturer',
  'facturation',
  'securiser',
  'fse',
  'feuille de soins',
];
/** « Annuler la facture n° 12 ? » */
const TAKING_BACK = ['annuler', 'annulation', 'supprimer', 'suppression', 'avoir'];
/** What may be pressed and lead elsewhere; fields and boxes lead nowhere. */
const PRESSABLE = `${CONTROLS},a,summary,[role=tab],[role=link],[role=option],[onclick]`;

/**
 * Billing takes several steps: Valider, then Sécuriser in a dialog over the form or in its place. What
 * she pressed on a form is remembered until she turns to something else.
 */
export interface Steps {
  /** She pressed a button of this form: what opens now belongs to it. */
  keep(look: Look, control: Element | null): void;
  /** The form that a finishing button somewhere else on the page finishes, or null. */
  formOf(control: Element, onScreen: Look | null): Look | null;
  /** The form of the step on screen while the form itself cannot be read. */
  current(): Look | null;
  /** A further step waits for her: a dialog that was not there, or what finishes in the form's place. */
  isOpen(): boolean;
  /**
   * She pressed something whose words finish nothing: `step` where it goes on with what was running (the
   * « Oui » of its dialog), `stray` where she turned away from it.
   */
  pressed(event: Event, onScreen: () => Look | null): 'step' | 'stray' | null;
  forget(): void;
}

interface Kept {
  look: Look;
  /** She pressed what finishes; else only what leads on, and the next step must speak of an invoice. */
  finished: boolean;
  dialogs: ReadonlySet<Element>;
}

/** Remembers the steps of one document. */
export function createSteps(document: Document): Steps {
  let kept: Kept | null = null;
  const opened = (dialog: Element | null) => dialog !== null && !kept?.dialogs.has(dialog);

  function belongs(control: Element, dialog: Element | null, onScreen: Look | null): boolean {
    if (kept === null || isInEveryRow(control, kept.look.anchor)) return false;
    // A dialog that was not there when she pressed, or another page of the tool in the form's place.
    if (!opened(dialog) && onScreen !== null) return false;
    return kept.finished || speaksOfInvoice(control, dialog);
  }

  return {
    keep: (look, control) => {
      const finished = control === null || !hasAny(wordsOn(control), LEADING);
      kept = { look, finished, dialogs: openDialogs(document) };
    },
    formOf: (control, onScreen) => {
      const dialog = dialogOf(control);
      if (belongs(control, dialog, onScreen)) return onScreen ?? kept?.look ?? null;
      // Nothing was pressed that we know of: the dialog over the form must name the invoice itself.
      const over = onScreen !== null && dialog !== null && dialog !== dialogOf(onScreen.anchor);
      return over && !dialog.querySelector(WRITTEN) && speaksOfInvoice(control, dialog)
        ? onScreen
        : null;
    },
    current: () => kept?.look ?? null,
    isOpen: () => {
      if (kept === null) return false;
      if ([...openDialogs(document)].some(opened)) return true;
      const { anchor } = kept.look;
      return !(anchor.isConnected && anchor.checkVisibility()) && stillFinishes(document);
    },
    pressed: (event, onScreen) => {
      const [target] = event.composedPath();
      if (!(target instanceof Element) || isOurs(target, document)) return null;
      const control = closestAround(target, PRESSABLE);
      const dialog = dialogOf(target);
      if (!control) {
        // Back in a field of the form: a date picker that opens now is no step of what was finished.
        if (!opened(dialog) && kept?.look.anchor.checkVisibility()) kept = null;
        return null;
      }
      if (kept !== null && opened(dialog) && !isWayOut(control)) return 'step';
      const look = hasAny(wordsOn(control), LEADING) ? onScreen() : null;
      kept = look && { look, finished: false, dialogs: openDialogs(document) };
      return 'stray';
    },
    forget: () => {
      kept = null;
    },
  };
}

/** A button that finishes, whatever it finishes; the OK of a search says nothing. */
function stillFinishes(document: Document): boolean {
  return walk(document)
    .roots.flatMap((root) => finishingControls(root))
    .some((control) => wordsOn(control) !== 'ok' && control.checkVisibility());
}

/** A dialog with a text to write asks for something else than a yes. */
const WRITTEN = 'textarea,input[type=text],input[type=search],input[type=date],input:not([type])';
const WAY_OUT = ['annuler', 'retour', 'fermer', 'non', 'abandonner', 'abandon', 'quitter'];

function isWayOut(control: Element): boolean {
  const words = wordsOn(control);
  return words === '' || words === 'x' || WAY_OUT.some((phrase) => hasPhrase(words, phrase));
}

function speaksOfInvoice(control: Element, dialog: Element | null): boolean {
  const title = dialog?.querySelector('h1,h2,h3,h4,[role=heading],legend')?.textContent ?? '';
  const named = dialog?.getAttribute('aria-label') ?? '';
  const said = `${wordsOn(control)} | ${plain(`${named} ${title}`)}`;
  return hasAny(said, OF_AN_INVOICE) && !hasAny(said, TAKING_BACK);
}

/** The overlay stands beside the body, where no page puts anything of its own, or in the page's dialog. */
function isOurs(target: Element, document: Document): boolean {
  if (target.hasAttribute('data-neuvieme')) return true;
  return target !== document.documentElement && !document.body?.contains(topOf(target));
}

function topOf(element: Element): Node {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? topOf(root.host) : element;
}
