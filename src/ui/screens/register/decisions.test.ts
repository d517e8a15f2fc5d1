import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../../../test/fakes/draft.ts';
import { colleague } from '../../../../test/fakes/profile.ts';
import { OPENING } from '../../../../test/fakes/opening.ts';
import { newWorld } from '../../../../test/fakes/world.ts';
import { decisions, PRACTICE } from '../../../domain/practice-facts.ts';
import { append } from '../../../ledger/append.ts';
import { openEpisode } from '../../../worker/by-hand.ts';
import { actor, stamp } from '../../../worker/context.ts';
import { erasePatient, noteExport } from '../../../worker/patient-file.ts';
import { removeProfile, saveProfile } from '../../../worker/practitioners.ts';
import { readDecisions } from './decisions.ts';

describe('the internal journal', () => {
  it('says who, what and about whom, the latest first; an erased patient has no name', async () => {
    const world = await newWorld();
    const { tag } = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
    const other = { ...PATIENT, birthName: 'FICTIF' };
    const gone = await openEpisode(world, { patient: other, opening: OPENING, place: null });
    await noteExport(world, { tag, form: 'pdf' });
    await noteExport(world, { tag: gone.tag, form: 'json' });
    await erasePatient(world, { tag: gone.tag });
    const lines = await readDecisions(world.ledger);
    expect(lines.map(({ who, what, whom }) => [who, what, whom])).toEqual([
      ['ESSAI Camille', 'Dossier effacé', 'patient effacé'],
      ['ESSAI Camille', 'Dossier exporté (JSON)', 'patient effacé'],
      ['ESSAI Camille', 'Dossier exporté (PDF)', 'DÉMO-TESTEUR Zoé'],
    ]);
  });
  it('of backups: which file, that one failed, and that everything was exported', async () => {
    const world = await newWorld();
    const who = await actor(world, invoice([]));
    const noted = [
      ['backed-up', 'Neuvieme/neuvieme-mois-11.age'],
      ['backed-up', 'other-name'],
      ['exported', 'json'],
    ] as const;
    const facts = noted.map(([what, note]) => ({
      ...stamp(who, 'options', PRACTICE, `d|${note}`),
      kind: 'decision-noted' as const,
      what,
      subject: null,
      note,
    }));
    await append(world.ledger, { facts });
    const lines = (await readDecisions(world.ledger)).map(({ what }) => what);
    expect(lines.toSorted()).toEqual([
      'Sauvegarde (Neuvieme/neuvieme-mois-11.age)',
      'Sauvegarde automatique échouée',
      'Toutes les données exportées (JSON)',
    ]);
  });
  it('keeps the number of somebody who left, and has words for every decision', async () => {
    const world = await newWorld();
    const who = await actor(world, invoice([]));
    const facts = decisions.map((what) => ({
      ...stamp(who, 'options', PRACTICE, `d|${what}`),
      kind: 'decision-noted' as const,
      what,
      subject: null,
      note: what === 'limit-overridden' ? 'count-wrong' : '',
    }));
    await append(world.ledger, { facts });
    await saveProfile(world, { profile: colleague(), replaces: null });
    await removeProfile(world, { rpps: '10101010105' });
    const lines = await readDecisions(world.ledger);
    expect(new Set(lines.map((line) => line.what)).size).toBe(decisions.length);
    expect(lines.every(({ what }) => what !== '')).toBe(true);
    expect(lines[0]).toMatchObject({ who: 'RPPS 10101010105', whom: '—' });
  });
});
