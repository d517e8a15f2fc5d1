import type { Attendant } from '../../../../src/page/attended.ts';
import { mayConcern } from '../../../../src/page/gate/concerns.ts';
import { createGate, type Gate, type Hello, type Opening } from '../../../../src/page/gate/gate.ts';

const HELLO: Hello = {
  own: ['10101010105', 'EXEMPLE Andrée'],
  observers: [],
  site: null,
  pending: null,
};

let gate: Gate | null = null;
let bring: (attendant: Attendant | null) => void = () => undefined;
let asked = 0;
let opening: Opening | null = null;

/** What a test asks of the gate in this document. */
const parts = {
  concerns: (isTaught: boolean) => mayConcern(document, isTaught),
  /** Sets the gate up; the engine comes when the test says so. */
  guard(hello: Partial<Hello> | null) {
    const bringing = (open: () => Opening) => {
      asked += 1;
      return new Promise<Attendant | null>((resolve) => {
        bring = (attendant) => {
          opening = attendant && open();
          resolve(attendant);
        };
      });
    };
    const ready = Promise.resolve(hello && { ...HELLO, ...hello });
    gate = createGate({ window, ready, bring: bringing }, new AbortController().signal);
  },
  asked: () => asked,
  /** The engine has come; from now on it hears clicks, and lets them pass. */
  arrive() {
    bring({} as Attendant);
    opening?.door.hear({ click: () => undefined });
    return { held: opening?.held, atRest: opening?.atRest };
  },
  /** Something was taught about this site. */
  teach: (site: Hello['site']) => gate?.onSite(site),
  /** Both in one breath: the answer to hello is still on its way. */
  guardAndTeach(site: Hello['site']) {
    parts.guard({});
    parts.teach(site);
  },
  /** What the engine was told of the site. */
  told: () => opening?.hello.site,
  fail: () => bring(null),
  isAttended: () => gate?.attendant() !== null,
};

export type GateParts = typeof parts;

Object.assign(window, { parts });
