import { walk } from '../../../src/page/find/roots.ts';
import { resolveTaught } from '../../../src/page/teach/resolve.ts';
import { anchorsOf, readScreen } from '../../../src/page/teach/screen.ts';
import type { SiteFacts, TaughtField, TaughtRole } from '../../../src/sites/facts.ts';

/** What a test asks of the page: fields are named by their `data-is`, which no anchor looks at. */
const asked = {
  teach(role: TaughtRole | null, is: string): TaughtField {
    const { roots } = walk(document);
    const field = roots.flatMap((root) => [...root.querySelectorAll(`[data-is="${is}"]`)])[0];
    if (!field) throw new Error(`no field ${is}`);
    return { role, anchors: anchorsOf(readScreen(roots), field, role) };
  },
  find(fields: TaughtField[]) {
    const facts: SiteFacts = {
      version: 1,
      name: '',
      origins: [],
      prescriber: null,
      paths: { '/': fields },
    };
    const { taught, controls, healing } = resolveTaught(walk(document).roots, facts, '/');
    const pressed = [...controls].map(([one, finishes]) => [one, finishes && 'finish'] as const);
    const found = [...taught, ...pressed].map(
      ([field, role]) => `${role}: ${field.getAttribute('data-is')}`,
    );
    return { found: found.toSorted(), healing: healing.map(({ field }) => field.role) };
  },
};

export type Asked = typeof asked;
Object.assign(globalThis, { asked });
