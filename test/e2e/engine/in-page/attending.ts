import type { Assessment } from '../../../../src/messages/shapes.ts';
import { attend } from '../../../../src/page/attend.ts';
import type { Ask, AttendedPage } from '../../../../src/page/attended.ts';
import { bare } from '../../../../src/rules/bare.ts';

/** What the page told the worker, in order, and what the card would show. */
export const told: { name: string; request: unknown }[] = [];
export const noticed: string[] = [];

const OWN = ['10101010105', '457000016', 'EXEMPLE Andrée'];

/** The worker, as a page sees one for which nothing exceeds. */
const ask = (async (name: string, request: unknown) => {
  told.push({ name, request: structuredClone(request) });
  return assessment;
}) as unknown as Ask;

const assessment: Assessment = {
  verdict: {
    ...bare({ kind: 'within' }),
    episode: { id: 'episode', region: '', openedOn: '2026-10-01' as never },
  },
  citations: [],
  own: OWN,
  episodes: [],
  cameBefore: false,
  revision: 1,
};

/** Attends this document as the page script would, with `pending` from the one before it. */
const page: AttendedPage = {
  window,
  ask,
  view: {
    show: ({ notice }) => void (notice && noticed.push(notice.kind)),
    hide: () => undefined,
  },
  ready: Promise.resolve({ own: OWN, pending: null, site: null }),
  filling: () => Promise.resolve({ ok: false, why: 'nothing-to-fill' }) as never,
  randomId: () => Math.random().toString(36).slice(2),
  isAlive: () => true,
  late: false,
};
attend(page, new AbortController().signal);
Object.assign(window, { told, noticed });
