import { errorWords } from '../messages/error-words.ts';
import type { PageMessages, RequestOf, ResponseOf } from '../messages/shapes.ts';
import { roleWords } from '../messages/teach-words.ts';
import { walk } from '../page/find/roots.ts';
import { patternOf, routeOf } from '../page/teach/paths.ts';
import { startPicker } from '../page/teach/picker.ts';
import { resolveTaught } from '../page/teach/resolve.ts';
import { rolesFor } from '../page/teach/roles.ts';
import {
  anchorsOf,
  isNationalNumber,
  lengthOf,
  pointableIn,
  readScreen,
  typeOf,
} from '../page/teach/screen.ts';
import { t } from '../platform/words.ts';
import type { SiteFacts, TaughtField, TaughtRole } from '../sites/facts.ts';
import { setStage } from './TeachMount.tsx';
import type { TeachActions, TeachScene } from './TeachPanel.tsx';

type Ask = <N extends keyof PageMessages>(name: N, request: RequestOf<N>) => Promise<ResponseOf<N>>;

/**
 * Lets her point at fields of one frame and name them, one after the other, until she is done. `leads`:
 * this frame shows what to do; the others show their panel once a field is chosen in them.
 */
export function runTeaching(
  document: Document,
  css: string,
  ask: Ask,
  leads: boolean,
  life: AbortController,
): void {
  const stage = setStage(document, css);
  const path = () => patternOf(routeOf(document.location));
  let field: Element | null = null;
  let pointed: Element | null = null;
  let scene: TeachScene = { over: null, chosen: null, said: null, taught: [], onTop: false };
  const draw = (change: Partial<TeachScene>) => {
    scene = { ...scene, ...change };
    const hidden = !leads && scene.chosen === null && scene.said === null;
    stage.show(hidden ? null : scene, actions);
  };
  const say = (words: string, alert = true) => draw({ said: { words, alert } });

  const actions: TeachActions = {
    keep: (role) => void keep(role),
    another: () => choose(null),
    silent: () => void silent(),
    move: () => draw({ onTop: !scene.onTop }),
    end: () => {
      void ask('page/teach-end', {}).catch(() => undefined);
      life.abort();
    },
  };

  function choose(next: Element | null): void {
    field = next;
    pointed = next;
    stage.outline(next);
    if (next === null) return draw({ chosen: null, over: null });
    const screen = readScreen(walk(document).roots);
    if (isNationalNumber(next, screen.label(next))) return refuse(t('teach.national'));
    const anchors = anchorsOf(screen, next, null);
    const roles = rolesFor(typeOf(next), lengthOf(next));
    draw({ chosen: { anchors, path: path(), roles }, said: null, onTop: isLow(next) });
  }

  function refuse(words: string): void {
    field = null;
    draw({ chosen: null, said: { words, alert: true } });
  }

  async function keep(role: TaughtRole | null): Promise<void> {
    if (!field?.isConnected) return refuse(t('teach.gone'));
    const screen = readScreen(walk(document).roots);
    const taught: TaughtField = { role, anchors: anchorsOf(screen, field, role) };
    if (!isFoundAgain(screen.roots, field, taught)) return refuse(t('teach.indistinct'));
    try {
      await ask('page/teach-field', { path: path(), field: taught });
    } catch (error) {
      return say(errorWords(codeOf(error)));
    }
    choose(null);
    const learnt = role === null ? scene.taught : [...new Set([...scene.taught, role])];
    draw({ taught: learnt, said: { words: t('teach.done', [roleWords(role)]), alert: false } });
  }

  async function silent(): Promise<void> {
    try {
      const quiet = patternOf(routeOf(document.location), true);
      await ask('page/teach-silent', { path: quiet });
      actions.end();
    } catch (error) {
      say(errorWords(codeOf(error)));
    }
  }

  const { signal } = life;
  const pointing = {
    fields: () => pointableIn(walk(document).roots),
    own: () => stage.focusable(),
    isChoosing: () => field === null,
    onOver: (over: Element | null) => {
      pointed = over;
      stage.outline(over);
      if (over === null) return draw({ over: null });
      const screen = readScreen(walk(document).roots);
      draw({ over: { role: null, anchors: anchorsOf(screen, over, null) }, said: null });
    },
    onChosen: choose,
    onEscape: () => (field === null ? actions.end() : choose(null)),
  };
  startPicker(stage.host, stage.root, stage.shield, pointing, signal);
  for (const type of ['scroll', 'resize']) {
    const follow = () => stage.outline(pointed);
    document.defaultView?.addEventListener(type, follow, { capture: true, passive: true, signal });
  }
  const before = document.activeElement as HTMLElement | null;
  signal.addEventListener('abort', () => {
    stage.remove();
    if (before?.isConnected) before.focus({ preventScroll: true });
  });
  draw({});
}

/** True when the field would be found by its anchors, and nothing else with it. */
function isFoundAgain(
  roots: readonly (Document | ShadowRoot)[],
  field: Element,
  taught: TaughtField,
): boolean {
  const facts: SiteFacts = {
    version: 1,
    name: '',
    origins: [],
    prescriber: null,
    paths: { '/': [taught] },
  };
  const found = resolveTaught(roots, facts, '/');
  return found.taught.has(field) || found.controls.has(field);
}

/** True when the panel at the foot of the window would lie over it. */
function isLow(field: Element): boolean {
  const { bottom } = field.getBoundingClientRect();
  return bottom > (field.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'internal';
}
