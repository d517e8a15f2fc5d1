import { beforeAll, describe, expect, it } from 'vitest';
import { JUDGED, precision, recall, scoreOf, sum } from '../../scripts/bench/page-score.ts';
import { toolNames } from '../tools/kit/truth.ts';
import { counted } from './engine/judge.ts';
import { PARTS } from './engine/roles.ts';
import { isDisturbed, visitAll, type Visit } from './engine/visit.ts';

/** Of the fields that the truth names, so many are found on every tool without teaching. */
const RECALL = 0.95;
/** The values of a form whose prescriber stands in a frame are put together by the worker. */
const IN_A_FRAME: readonly string[] = ['prescriber', 'prescriptionDate'];

/** Every screen of every simulated tool, looked at by the engine alone, against its truth. */
describe('what the engine finds on the simulated tools', { timeout: 400_000 }, () => {
  let visits: Visit[] = [];
  beforeAll(async () => {
    visits = await visitAll();
  }, 400_000);
  const of = (tool: string) => visits.filter((visit) => visit.tool === tool);

  it.each(toolNames())('%s: opens every screen', (tool) => {
    expect(of(tool).length).toBeGreaterThan(10);
    expect(
      of(tool).flatMap(({ screen, failed }) => (failed ? `${screen.id}: ${failed}` : [])),
    ).toEqual([]);
  });

  it.each(toolNames())('%s: nothing is taken for what it is not', (tool) => {
    const wrong = of(tool).flatMap(({ screen, verdicts }) =>
      PARTS.flatMap((part) =>
        (verdicts.get(part)?.wrong ?? []).map((one) => `${screen.id} ${part}: ${one}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(toolNames())('%s: finds nearly everything', (tool) => {
    const counts = of(tool).map(({ verdicts }) => counted(verdicts));
    expect(sum(counts).right).toBeGreaterThan(30);
    expect(recall(sum(counts))).toBeGreaterThanOrEqual(RECALL);
  });

  it.each(toolNames())('%s: other screens are left alone', (tool) => {
    const silent = of(tool).filter(({ screen }) => screen.kind === 'silent');
    expect(silent.length).toBeGreaterThanOrEqual(5);
    expect(silent.filter(isDisturbed).map(({ screen }) => screen.id)).toEqual([]);
  });

  it.each(toolNames())('%s: reads no wrong value, and misses few', (tool) => {
    const scores = of(tool).map(({ screen, drafts }) => scoreOf(screen, drafts[0] ?? null));
    const inFrame = of(tool).some(({ drafts }) => drafts[0]?.prescriber === null);
    const roles = JUDGED.filter((role) => !inFrame || !IN_A_FRAME.includes(role));
    const total = sum(roles.flatMap((role) => scores.map(({ score }) => score[role])));
    expect(precision(total), scores.flatMap(({ differs }) => differs).join('\n')).toBe(1);
    expect(
      recall(total),
      scores.flatMap(({ differs }) => differs).join('\n'),
    ).toBeGreaterThanOrEqual(RECALL);
  });
});
