import type { FillPlan } from '../../domain/verdict.ts';
import type { PrescriberFields } from '../read/form.ts';
import { writeSteps, type Batch, type Place } from './batch.ts';
import { chooseKind, isWrongKind } from './choose-kind.ts';
import { planFill, type PlannedStep, type Slot } from './plan.ts';
import { isSearchable, searchFor } from './search.ts';
import { fieldsBySlot, statesOf } from './slots.ts';

/** What one fill changed, so that it can be taken back as one. */
export interface Filled {
  /** `rpps`, `am` or `name`: what to tell her. */
  with: 'rpps' | 'am' | 'name';
  /** The page did not keep the date: she is told to type it. */
  dateByHand: boolean;
  /** True when what was written is gone again without her. */
  isLost(): boolean;
  /** Restores what still holds what was written; false when something would not go. */
  undo(): Promise<boolean>;
}

export type FillResult =
  | { ok: true; filled: Filled }
  /** Nothing was left behind: what was written is restored. `by-hand`: no place is surely hers. */
  | { ok: false; why: 'nothing-to-fill' | 'not-accepted' | 'not-in-list' | 'by-hand' };

export interface FillOptions {
  /**
   * She asked for it. Lists that search only open for a field that has the focus, and a kind of prescriber
   * is hers to choose: a fill that nobody asked for does neither, and never takes the focus.
   */
  asked: boolean;
}

/** A form as it stands now; null once it is gone or another one. */
export type Fresh = () => PrescriberFields | null;

const DATE: readonly Slot[] = ['date', 'day', 'month', 'year'];
const isDate = ({ slot }: PlannedStep) => DATE.includes(slot);

/**
 * Writes her own number into the prescriber's empty fields, waits until the page had its say, and checks
 * that it stayed. A value that the page changed or refused is taken back, with everything else: she is told
 * to type it. Somebody who stands there already is never overwritten.
 */
export async function fillPrescriber(
  fresh: Fresh,
  plan: FillPlan,
  { asked }: FillOptions,
): Promise<FillResult> {
  const fields = fresh();
  const anyField = fields && (fields.rpps ?? fields.am ?? fields.name ?? fields.search);
  const document = (anyField ?? fields?.kinds[0]?.control)?.ownerDocument;
  if (!fields || !document) return { ok: false, why: 'nothing-to-fill' };
  const focused = document.activeElement;
  const run = new Run(fresh, plan, asked, document);
  const why = await run.fill(fields);
  if (why !== null) await run.undo();
  // A list that was left open for her keeps the focus it needs.
  if (!run.leftOpen) giveBackFocus(document, focused);
  return why === null ? { ok: true, filled: run.filled() } : { ok: false, why };
}

type Failure = Exclude<FillResult, { ok: true }>['why'];

class Run {
  readonly #fresh: Fresh;
  readonly #plan: FillPlan;
  readonly #asked: boolean;
  readonly #place: Place;
  readonly #undos: (() => Promise<boolean>)[] = [];
  #with: Filled['with'] = 'rpps';
  #dateByHand = false;
  #batch: Batch | null = null;
  leftOpen = false;

  constructor(fresh: Fresh, plan: FillPlan, asked: boolean, { location }: Document) {
    const { href } = location;
    const isHere = () => location.href === href;
    this.#fresh = () => (isHere() ? fresh() : null);
    this.#plan = plan;
    this.#asked = asked;
    const at = (slot: Slot) => {
      const now = this.#fresh();
      return (now && fieldsBySlot(now)[slot]) ?? null;
    };
    this.#place = { at, isHere, asked };
  }

  /** Null when it is done; else why not. */
  async fill(fields: PrescriberFields): Promise<Failure | null> {
    const { steps, taken, hers } = this.#planned(fields);
    const isDone = hers && !steps.some((step) => !isDate(step));
    if (taken || isDone) return 'nothing-to-fill';
    const isWrong = isWrongKind(fields);
    if (!isWrong && hasNumber(steps)) return this.#write(steps);
    if (!this.#asked) return isWrong ? 'nothing-to-fill' : this.#writeName(steps, fields);
    const { search } = fields;
    const searches = !isWrong && isSearchable(search);
    if (searches && (await this.#search(search, fields))) return this.#writeRest();
    if (this.leftOpen) return 'not-in-list';
    const kind = await chooseKind(fields.kinds, this.#fresh, (now) => {
      return hasNumber(this.#planned(now).steps);
    });
    if (kind) {
      this.#undos.push(kind.undo);
      return this.#write(this.#planned(kind.fields).steps);
    }
    if (searches) return 'not-in-list';
    return isWrong ? 'by-hand' : this.#writeName(steps, fields);
  }

  async undo(): Promise<boolean> {
    let all = true;
    for (const undo of this.#undos.toReversed()) all = (await undo()) && all;
    return all;
  }

  filled(): Filled {
    return {
      with: this.#with,
      dateByHand: this.#dateByHand,
      isLost: () => this.#place.isHere() && (this.#batch?.isLost() ?? false),
      undo: () => (this.#place.isHere() ? this.undo() : Promise.resolve(true)),
    };
  }

  #planned(fields: PrescriberFields) {
    return planFill(statesOf(fields), this.#plan);
  }

  async #search(search: HTMLElement, { kinds }: PrescriberFields): Promise<boolean> {
    const { isHere } = this.#place;
    // Where another kind may help, a list is not left open.
    const leaveOpen = kinds.length < 2;
    const chosen = await searchFor(search, this.#plan, { isHere, leaveOpen });
    if (chosen && chosen !== 'left-open') this.#undos.push(chosen.undo);
    this.leftOpen = chosen === 'left-open';
    return chosen !== null && !this.leftOpen;
  }

  /** A choice brought the person: only what it left empty is written, and an error is no failure of hers. */
  async #writeRest(): Promise<Failure | null> {
    const now = this.#fresh();
    const steps = now ? this.#planned(now).steps.filter(isDate) : [];
    const why = await this.#write(steps);
    this.#with = 'rpps';
    return why;
  }

  /** A name alone is enough only where the screen has no place for a number. */
  async #writeName(steps: PlannedStep[], fields: PrescriberFields): Promise<Failure | null> {
    const { rpps, am, search, kinds } = fields;
    const isChosen = kinds.length === 0 || kinds.some(({ control }) => control.checked);
    const isOnly = isChosen && [rpps, am, this.#asked ? search : null].every((one) => one === null);
    if (isOnly && steps.some((step) => !isDate(step))) return this.#write(steps);
    const isWaiting = !isChosen || [rpps, am, search].some((field) => field !== null);
    return isWaiting && this.#asked ? 'by-hand' : 'nothing-to-fill';
  }

  async #write(steps: readonly PlannedStep[]): Promise<Failure | null> {
    if (steps.length === 0) return null;
    const batch = await writeSteps(steps, this.#place);
    const { refused } = batch;
    if (this.#fresh() === null || refused.some((step) => !isDate(step))) {
      await batch.revert();
      return 'not-accepted';
    }
    this.#batch = batch;
    this.#undos.push(batch.undo);
    if (refused.length > 0) {
      this.#dateByHand = true;
      await batch.revert(DATE);
    }
    const slot = (['rpps', 'am', 'name'] as const).find((one) =>
      steps.some((step) => step.slot === one),
    );
    const free = steps.find((step) => step.slot === 'search');
    this.#with = slot ?? (free?.text === this.#plan.amNumber ? 'am' : 'rpps');
    return null;
  }
}

function hasNumber(steps: readonly PlannedStep[]): boolean {
  return steps.some(({ slot }) => slot === 'rpps' || slot === 'am' || slot === 'search');
}

function giveBackFocus(document: Document, focused: Element | null): void {
  const now = document.activeElement;
  if (now === focused || !(focused instanceof HTMLElement)) return;
  // The body takes no focus: leaving the field is what closes its list.
  if (focused === document.body && now instanceof HTMLElement) now.blur();
  else focused.focus({ preventScroll: true });
}
