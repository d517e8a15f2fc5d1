import { describe, expect, it } from 'vitest';
import { newWorld } from '../../test/fakes/world.ts';
import { ofKind } from '../domain/facts.ts';
import { PRACTICE } from '../domain/practice-facts.ts';
import { factsUnder } from '../ledger/facts-of.ts';
import { readDecisions } from '../ui/screens/register/decisions.ts';
import { noteEvaluationExport } from './patient-file.ts';

describe('the yearly figures leave', () => {
  it('with a line in the journal that names nobody', async () => {
    const world = await newWorld();
    await noteEvaluationExport(world, { form: 'csv' });
    const [noted] = ofKind(await factsUnder(world.ledger, PRACTICE), 'decision-noted');
    expect(noted).toMatchObject({ what: 'exported', subject: null, note: 'evaluation/csv' });
    const [line] = await readDecisions(world.ledger);
    expect(line).toMatchObject({ what: 'Chiffres pour l’ARS exportés (CSV)', whom: '—' });
  });
});
