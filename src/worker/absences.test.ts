import { describe, expect, it } from 'vitest';
import { colleague, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { readProfiles } from '../ledger/settings.ts';
import { uiSchemas } from '../messages/schemas.ts';
import { removeAbsence, saveAbsence } from './absences.ts';
import { saveProfile } from './practitioners.ts';
import type { World } from './world.ts';

const HERS = profile();
const { rpps } = HERS;
const absence = (id: string, from: string, to: string) => ({
  id,
  from: civilDate(from),
  to: civilDate(to),
});
const WINTER = absence('absence-1', '2026-12-21', '2027-01-03');
const AUTUMN = absence('absence-2', '2026-10-19', '2026-10-25');
const of = async ({ ledger }: World, who = rpps) =>
  (await readProfiles(ledger)).list.find((one) => one.rpps === who)?.absences;

describe('absences', () => {
  it('are kept by day, changed under their id, and taken away', async () => {
    const world = await newWorld();
    await saveAbsence(world, { rpps, absence: WINTER });
    await saveAbsence(world, { rpps, absence: AUTUMN });
    expect(await of(world)).toEqual([AUTUMN, WINTER]);
    const longer = { ...WINTER, to: civilDate('2027-01-10') };
    await saveAbsence(world, { rpps, absence: longer });
    expect(await of(world)).toEqual([AUTUMN, longer]);
    await removeAbsence(world, { rpps, id: AUTUMN.id });
    await removeAbsence(world, { rpps, id: AUTUMN.id });
    expect(await of(world)).toEqual([longer]);
  });
  it('are those of one practitioner; whose turn it is stays', async () => {
    const world = await newWorld();
    const other = colleague();
    await saveProfile(world, { profile: other, replaces: null });
    await saveAbsence(world, { rpps: other.rpps, absence: WINTER });
    expect(await of(world)).toEqual([]);
    expect(await of(world, other.rpps)).toEqual([WINTER]);
    expect((await readProfiles(world.ledger)).current).toBe(rpps);
  });
  it('stay when her profile is saved anew, also under another number', async () => {
    const world = await newWorld();
    await saveAbsence(world, { rpps, absence: WINTER });
    await saveProfile(world, { profile: profile({ firstName: 'Andrée' }), replaces: rpps });
    expect(await of(world)).toEqual([WINTER]);
    const moved = profile({ rpps: '10101010303' });
    await saveProfile(world, { profile: moved, replaces: rpps });
    expect(await of(world, moved.rpps)).toEqual([WINTER]);
  });
  it('nobody of that number: refused', async () => {
    const world = await newWorld();
    await expect(
      saveAbsence(world, { rpps: '10101010999', absence: WINTER }),
    ).rejects.toMatchObject({ code: 'no-profile' });
  });
  it.each([
    { ...WINTER, to: '2026-12-20' },
    { ...WINTER, from: '2026-02-30' },
    { ...WINTER, id: '' },
  ])('%j is no absence', (wrong) => {
    const schema = uiSchemas['ui/save-absence'];
    expect(schema.safeParse({ rpps, absence: wrong }).success).toBe(false);
    expect(schema.safeParse({ rpps, absence: WINTER }).success).toBe(true);
  });
});
