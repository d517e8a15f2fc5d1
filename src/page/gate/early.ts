import { walk } from '../find/roots.ts';
import { plain } from '../find/text.ts';
import { namesHer } from '../own.ts';

/** Words of buttons that may finish a form: more than those that do, since nothing else is known yet. */
const MAY_FINISH =
  /factur|valid|enregistr|s[ée]curis|sauvegard|confirm|finalis|cl[ôo]tur|termin|[ée]mettre|transm|envoy|sign|cr[ée]er|g[ée]n[ée]rer|[ée]diter|^\s*ok\s*$/i;
const CONTROLS =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],[role=menuitem],' +
  'a[href="#"],a[href=""],a[href^="javascript:" i],a:not([href]),a[onclick],div,span';
const NEAR = 6;
const LONGEST = 60;

/**
 * True for an event that may finish a form, judged before what recognises forms is there. Where it is wrong
 * she clicks once more.
 */
export function mayFinish(event: Event): boolean {
  if (event.type === 'submit') return says((event as SubmitEvent).submitter);
  const [target] = event.composedPath();
  if (event.type === 'keydown')
    return isEnter(event as KeyboardEvent) && target instanceof HTMLInputElement;
  return event.type === 'click' && event.composedPath().slice(0, NEAR).some(isFinishing);
}

function isEnter({ key, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && !isComposing;
}

function isFinishing(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  const words = wordsOn(target);
  const isControl = target.matches(CONTROLS) || target.localName.includes('-');
  return isControl && words.length < LONGEST && MAY_FINISH.test(words);
}

/** A button without words, or none at all, is taken for the one that finishes. */
function says(submitter: Element | null): boolean {
  const words = submitter ? wordsOn(submitter) : '';
  return words === '' || MAY_FINISH.test(words);
}

function wordsOn(control: Element): string {
  const named = ['aria-label', 'title', 'alt'].map((name) => control.getAttribute(name));
  const text = control instanceof HTMLInputElement ? control.value : control.textContent;
  return [text, ...named].join(' ').trim();
}

/** A national number's field, by its length or by what it is called: its value is not looked at. */
const NIR_LENGTHS: readonly number[] = [13, 15];
const OF_A_NUMBER = /nir|\bins\b|s[ée]cu|matricul|\bss\b/i;

/** True when one of her numbers or her name stands somewhere on the page: the form may be hers. */
export function mayBeHers(document: Document, own: readonly string[]): boolean {
  const values = walk(document).fields.flatMap((field) => {
    const { value, maxLength, labels } = field as HTMLInputElement;
    const called = [...(labels ?? [])].map(({ textContent }) => textContent);
    for (const name of ['name', 'id', 'placeholder', 'aria-label'])
      called.push(field.getAttribute(name) ?? '');
    return NIR_LENGTHS.includes(maxLength) || OF_A_NUMBER.test(called.join(' ')) ? [] : value;
  });
  const said = ` ${plain(document.body.textContent ?? '')} `;
  return namesHer(values, own) || own.some((mine) => said.includes(` ${plain(mine)} `));
}
