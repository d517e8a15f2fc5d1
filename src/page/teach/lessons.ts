import type { TeachState } from '../../messages/teach-shapes.ts';
import type { SiteFacts } from '../../sites/facts.ts';
import type { Ask } from '../attended.ts';
import { walk } from '../find/roots.ts';
import { learnControls } from '../guard/controls.ts';
import type { FieldRole } from '../find/vocabulary.ts';
import { takeResolver } from './handover.ts';
import type { Resolved } from './resolve.ts';
import { routeOf, staysSilent, taughtAt } from './paths.ts';

const NOTHING: Resolved = { taught: new Map(), controls: new Map(), healing: [] };

/** What this document was taught, and what of it is on screen. */
export interface Lessons {
  learn(site: SiteFacts | null): void;
  /** True where this site must be left alone, and as long as what was taught here cannot be found. */
  isSilent(): boolean;
  /** The taught fields on screen now, for recognition; undefined where nothing is taught, at no cost. */
  onScreen(): ReadonlyMap<Element, FieldRole | null> | undefined;
  /** The screen is a form but for what finishes it: said once; `page/left` takes it back. */
  doubt(possible: boolean): void;
  /** For the popup; null: nothing to tell. */
  state(): TeachState | null;
}

/**
 * Lessons of one document. What finds the fields is brought only where some are taught; `onReady` is
 * called once it is there.
 */
export function createLessons(document: Document, ask: Ask, onReady: () => void): Lessons {
  let site: SiteFacts | null = null;
  let possible = false;
  let bringing = false;
  const isTaught = () => taughtAt(site, route()).length > 0;
  const route = () => routeOf(document.location);
  const resolve = () => {
    const found = isTaught() ? takeResolver() : undefined;
    return found?.(walk(document).roots, site, route());
  };
  function bring(): void {
    if (bringing || takeResolver() || !isTaught()) return;
    bringing = true;
    void ask('page/taught', {})
      .catch(() => null)
      .then(() => {
        bringing = false;
        return takeResolver() && onReady();
      });
  }
  return {
    learn: (facts) => {
      site = facts;
      bring();
    },
    isSilent: () => {
      bring();
      return staysSilent(site, route()) || (isTaught() && !takeResolver());
    },
    onScreen: () => {
      const resolved = resolve();
      learnControls((resolved ?? NOTHING).controls);
      return resolved?.taught;
    },
    doubt: (next) => {
      if (next === possible) return;
      possible = next;
      void ask(next ? 'page/possible' : 'page/left', {}).catch(() => undefined);
    },
    state: () => {
      const { taught, controls, healing } = resolve() ?? NOTHING;
      const finishes = [...controls.values()].includes(true) ? ['finish'] : [];
      const roles = [
        ...new Set([...[...taught.values()].filter((role) => role !== null), ...finishes]),
      ];
      if (!possible && roles.length === 0 && healing.length === 0) return null;
      return { possible, taught: roles as TeachState['taught'], moved: healing };
    },
  };
}
