import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, fact, opened } from '../../test/fakes/facts.ts';
import { civilDate } from '../domain/civil-date.ts';
import { patientFile, patientFileSchema, sharedFacts } from './patient-file.ts';

const DAY = civilDate('2026-11-22');
const passed = () =>
  fact('limit-overridden', {
    key: 'override',
    episode: 'knee',
    invoice: 'i',
    dates: [civilDate('2026-10-05')],
    reason: 'accepted',
    note: 'motif intime',
  });

describe('a patient’s file', () => {
  it('holds names and facts in the order written, and is read back by its own schema', () => {
    const facts = [opened(), ...billed('a', ['2026-10-05'])];
    const file = patientFile([PATIENT], facts.toReversed(), DAY);
    expect(file).toEqual({
      format: 'neuvieme-patient',
      version: 1,
      writtenOn: DAY,
      names: [PATIENT],
      facts,
    });
    expect(patientFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(patientFileSchema.safeParse({ ...file, more: 1 }).success).toBe(false);
    expect(() => patientFile([], facts, DAY)).toThrow();
  });
  it('leaves out what is internal, and what undid or restored it', () => {
    const override = passed();
    const undone = fact('fact-voided', { key: 'u1', fact: 'override', reason: 'motif intime' });
    const restored = fact('fact-voided', { key: 'u2', fact: 'u1', reason: '' });
    const other = fact('fact-voided', { key: 'u3', fact: 'knee', reason: 'erreur' });
    const decision = fact('decision-noted', {
      what: 'exported',
      subject: 'patient',
      note: 'motif intime',
    });
    const start = opened({ key: 'knee' });
    const all = [restored, undone, start, override, other, decision];
    expect(sharedFacts(all)).toEqual([start, other]);
    expect(JSON.stringify(patientFile([PATIENT], all, DAY))).not.toContain('motif intime');
  });
});
