import type { Survey } from '../find/classify.ts';
import { finishingControls } from '../guard/controls.ts';
import { prescriberBlock, type PrescriberBlock } from './block.ts';
import { findCarriers, type IdCarriers } from './ids.ts';
import { sentencesIn, stillSaid, type Sentence } from './person.ts';
import { prescriberFields } from './prescriber.ts';
import type { Scope } from './scope.ts';
import { readAgain, readTerms, type Term } from './terms.ts';

/**
 * What stands around the fields of a form: the block of the prescriber, buttons, names and ids in text.
 * Found once for a survey; what is read from it is read anew each time.
 */
export class Around {
  readonly scope: Scope;
  readonly block: PrescriberBlock | null;
  readonly controls: readonly Element[];
  readonly carriers: IdCarriers;
  readonly #survey: Survey;
  #terms: readonly Term[] | null = null;
  #sentences: readonly Sentence[] | null = null;

  constructor(document: Document, survey: Survey, scope: Scope) {
    this.scope = scope;
    this.#survey = survey;
    this.block = prescriberBlock(scope.trees, scope.fields, prescriberFields(scope.fields));
    this.controls = survey.roots.flatMap((root) => finishingControls(root));
    this.carriers = findCarriers(document.location, scope.trees);
  }

  /** False when the form is another one, or what was found around it is gone. */
  isCurrent(scope: Element): boolean {
    const { attributes, hidden, texts } = this.carriers;
    const elements = [...this.controls, ...attributes, ...hidden, ...texts];
    return (
      scope === this.scope.element &&
      (this.block?.element.isConnected ?? true) &&
      this.controls.length > 0 &&
      elements.every((element) => element.isConnected)
    );
  }

  terms(): readonly Term[] {
    this.#terms =
      (this.#terms && readAgain(this.#terms)) ??
      readTerms(this.#survey.roots, this.#survey.sections);
    return this.#terms;
  }

  sentences(): readonly Sentence[] {
    if (!this.#sentences || !stillSaid(this.#sentences))
      this.#sentences = sentencesIn(this.scope.trees);
    return this.#sentences;
  }
}
