import { setTimeout as pause } from 'node:timers/promises';
import type { ClosedRoots, Tab, Target } from './driver.ts';
import type { Answer, AskedTarget, Question } from './in-page/answer.ts';
import { asked } from './in-page/source.ts';
import { DriverTimeout, orNotYet, until } from './until.ts';

/** What each browser must do by itself; the rest of a tab is the same for both. */
export interface RawTab extends Omit<
  Tab,
  'click' | 'fill' | 'value' | 'text' | 'exists' | 'waitFor' | 'waitForText' | 'closed'
> {
  /** Asks about the document, or about all closed roots of the top document. */
  ask(where: Where, question: Question): Promise<Answer>;
  hostCount(): Promise<number>;
  /** Trusted press and release at a point of the viewport. */
  mouse(x: number, y: number, count: number): Promise<void>;
}

export type Where = 'page' | 'closed';

/** So long a page that is being left is asked. */
const LEAVING_MS = 1000;

const holds = (whole: string, part: string | RegExp) =>
  typeof part === 'string'
    ? whole.replace(/\s+/g, ' ').includes(part.replace(/\s+/g, ' '))
    : new RegExp(part.source, part.flags.replace(/[gy]/g, '')).test(whole);

const label = (name: string | RegExp) => asked({ label: name });

/** So often a press is repeated that landed on something else. */
const MOST_PRESSES = 4;

const say = (target: AskedTarget) => JSON.stringify(target);

/** A whole tab out of what one browser can do. */
export function makeTab(raw: RawTab, timeout: number): Tab {
  /** Looks until something is there; a wait in vain says what the page showed meanwhile. */
  async function awaited<T>(
    where: Where,
    what: string,
    look: () => Promise<T | undefined>,
    seen?: () => string,
  ): Promise<T> {
    try {
      return await until(what, timeout, look, seen);
    } catch (error) {
      if (!(error instanceof DriverTimeout)) throw error;
      error.message += ` The page showed: ${await textOf(where).catch(String)}`;
      throw error;
    }
  }

  /** Where a press hits the element, which has to rest there. */
  async function aim(where: Where, target: AskedTarget): Promise<Answer> {
    let seen = 'It was never there.';
    let before: Answer | undefined;
    return awaited(
      where,
      `click ${say(target)}`,
      async () => {
        const still = (now: Answer) => before?.found && before.x === now.x && before.y === now.y;
        const now = await raw.ask(where, { ask: 'locate', target, watch: true });
        const rests = still(now);
        before = now;
        if (now.found) seen = now.cover ? `Covered by ${now.cover}.` : 'It kept moving.';
        return now.found && rests && !now.cover ? now : undefined;
      },
      () => seen,
    );
  }

  async function click(where: Where, target: AskedTarget, count = 1): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const spot = await aim(where, target);
      await raw.mouse(spot.x, spot.y, count);
      // What comes in above between the look and the press takes the press: a person would press again.
      // A page that is gone since was left by the press; one that is being left may not answer.
      const missed = await Promise.race([
        raw.ask(where, { ask: 'missed' }).then(
          (now) => (now as Answer | null)?.found === true,
          () => false,
        ),
        pause(LEAVING_MS, false, { ref: false }),
      ]);
      if (!missed || attempt === MOST_PRESSES) return spot;
    }
  }

  async function fill(where: Where, target: AskedTarget, text: string) {
    const spot = await awaited(where, `fill ${say(target)}`, async () => {
      const now = await raw.ask(where, { ask: 'locate', target });
      return now.found ? now : undefined;
    });
    if (spot.fillBy === 'script') {
      const done = await raw.ask(where, { ask: 'set', target, value: text });
      if (!done.found) throw new Error(`fill ${say(target)}: no option « ${text} »`);
      return;
    }
    // A page that moves under the hand takes the click elsewhere: the keys wait for the focus.
    await until(`focus ${say(target)}`, timeout, async () => {
      await click(where, target);
      return orNotYet((await raw.ask(where, { ask: 'locate', target })).focused);
    });
    await raw.press('Control+A');
    await (text === '' ? raw.press('Delete') : raw.type(text));
  }

  async function value(where: Where, target: AskedTarget) {
    return until(`value of ${say(target)}`, timeout, async () => {
      const now = await raw.ask(where, { ask: 'value', target });
      return now.found ? now.text : undefined;
    });
  }

  const textOf = async (where: Where) => (await raw.ask(where, { ask: 'text' })).text;
  const has = async (where: Where, target: Target) =>
    (await raw.ask(where, { ask: 'locate', target: asked(target) })).found;

  async function waitForText(where: Where, text: string | RegExp, wanted = true) {
    let seen = '';
    return until(
      `${wanted ? '' : 'no '}text ${String(text)} in ${where}`,
      timeout,
      async () => {
        seen = await textOf(where);
        return holds(seen, text) === wanted ? seen : undefined;
      },
      () => `Last seen: ${seen}`,
    );
  }

  const closed: ClosedRoots = {
    text: () => textOf('closed'),
    waitForText: (text) => waitForText('closed', text),
    waitForNoText: async (text) => void (await waitForText('closed', text, false)),
    click: async (name) => void (await click('closed', { ...asked({ name }), control: true })),
    fill: (name, text) => fill('closed', label(name), text),
    value: (name) => value('closed', label(name)),
    exists: (target) => has('closed', target),
    hostCount: () => raw.hostCount(),
  };

  return {
    ...raw,
    closed,
    click: async (target, options) => void (await click('page', asked(target), options?.count)),
    fill: (target, text) => fill('page', asked(target), text),
    value: (target) => value('page', asked(target)),
    text: () => textOf('page'),
    exists: (target) => has('page', target),
    waitFor: async (target, { gone = false } = {}) => {
      const what = `${say(asked(target))}${gone ? ' gone' : ''}`;
      await awaited('page', what, async () => orNotYet((await has('page', target)) !== gone));
    },
    waitForText: async (text) => void (await waitForText('page', text)),
  };
}
