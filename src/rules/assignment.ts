import type { CivilDate } from '../domain/civil-date.ts';
import { formatAct } from '../domain/acts.ts';
import type { DraftLine } from '../domain/draft.ts';
import type { Episode, History } from '../domain/episode.ts';
import type { Finding } from '../domain/verdict.ts';
import { classifyLine } from './acts.ts';
import { isRunning } from './coming-back.ts';
import { finding } from './finding.ts';

/** Which lines of a form belong to which episode. */
export interface Assignment {
  /** The episode that was answered for this form first; only episodes with lines, or that one. */
  parts: { episode: Episode; lines: DraftLine[] }[];
  findings: Finding[];
}

/**
 * Rules CNT-04 and CNT-13: with two episodes running for two regions, a line goes to its episode by its
 * act: as she assigned it, else as it was billed before, else as she answered for this form. An act that
 * was billed for another episode only is asked about, and stays where her answer put it. An act for several
 * territories counts in each episode that runs: leaving one out could let a ninth session pass.
 */
export function assignLines(
  lines: readonly DraftLine[],
  answered: Episode,
  { episodes, acts }: Pick<History, 'episodes' | 'acts'>,
  day: CivilDate,
): Assignment {
  const running = episodes.filter(({ id }) => id !== answered.id).filter((e) => isRunning(e, day));
  if (running.length === 0)
    return { parts: [{ episode: answered, lines: [...lines] }], findings: [] };
  const candidates = [answered, ...running];
  const owners = ownersByAct(candidates);
  const placed = lines.map((line) => placeLine(line, { answered, candidates, owners, acts }));
  const parts = candidates
    .map((episode) => ({ episode, lines: placed.filter((p) => p.to.includes(episode.id)) }))
    .filter((part) => part.episode.id === answered.id || part.lines.length > 0)
    .map(({ episode, lines: mine }) => ({ episode, lines: mine.map(({ line }) => line) }));
  return { parts, findings: [...asks(placed), ...everywhere(placed)] };
}

interface Placed {
  line: DraftLine;
  act: string;
  to: readonly string[];
  /** `elsewhere`: this act was billed for another episode only. `several`: it covers several regions. */
  doubt: 'elsewhere' | 'several' | null;
}

interface Candidates {
  answered: Episode;
  candidates: readonly Episode[];
  owners: ReadonlyMap<string, ReadonlySet<string>>;
  acts: History['acts'];
}

function placeLine(line: DraftLine, { answered, candidates, owners, acts }: Candidates): Placed {
  const act = actName(line);
  const known = (acts.get(act) ?? []).filter((id) => candidates.some((e) => e.id === id));
  if (known.length > 0) return { line, act, to: known, doubt: null };
  if (coversSeveral(line)) {
    return { line, act, to: candidates.map(({ id }) => id), doubt: 'several' };
  }
  const owned = owners.get(act);
  const elsewhere = owned !== undefined && !owned.has(answered.id);
  return { line, act, to: [answered.id], doubt: elsewhere ? 'elsewhere' : null };
}

/** Act → the episodes that hold a session billed with it. */
function ownersByAct(episodes: readonly Episode[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, sessions } of episodes) {
    for (const { act, date } of sessions) {
      const name = actName({ act, date });
      if (name !== '') owners.set(name, (owners.get(name) ?? new Set()).add(id));
    }
  }
  return owners;
}

/** `RAM 8,1` for a line whose act is readable; empty for any other, which belongs to no act. */
export function actName({ act: text, date }: DraftLine): string {
  const { act } = classifyLine(text, date);
  return act === null ? '' : formatAct(act);
}

/** Article II.1.D: at least two territories in one act. */
function coversSeveral({ act, date }: DraftLine): boolean {
  return classifyLine(act, date).entry?.article === 'II.1.D';
}

function asks(placed: readonly Placed[]): Finding[] {
  return byAct(placed, 'elsewhere').map(({ act, dates }) =>
    finding('CNT-13', 'which', 'ask', { dates, values: { act }, next: 'assign-act', subject: act }),
  );
}

function everywhere(placed: readonly Placed[]): Finding[] {
  return byAct(placed, 'several').map(({ act, dates }) =>
    finding('CNT-04', 'several', 'info', {
      dates,
      values: { act },
      next: 'assign-act',
      subject: act,
    }),
  );
}

function byAct(placed: readonly Placed[], doubt: Placed['doubt']) {
  const groups = Map.groupBy(
    placed.filter((item) => item.doubt === doubt),
    ({ act }) => act,
  );
  return [...groups].map(([act, items]) => ({ act, dates: items.map(({ line }) => line.date) }));
}
