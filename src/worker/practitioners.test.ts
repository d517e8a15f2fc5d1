import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { colleague, place, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { ofKind } from '../domain/facts.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import { readProfile, readProfiles } from '../ledger/settings.ts';
import { assess } from './assess.ts';
import { intend, recordOutcome } from './billing.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { removeProfile, saveProfile, switchPractitioner } from './practitioners.ts';
import { qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const DAY = '2026-11-16';
const HERS = profile();
const OTHER = colleague();
/** How a tool names the colleague: « EXEMPLE Andréa, RPPS 1010 1010 212 ». */
const ON_SCREEN = ['EXEMPLE Andréa', 'RPPS 1010 1010 212'];

async function practice(other = OTHER, hers = HERS): Promise<World> {
  const world = await newWorld('2026-11-21', hers);
  await saveProfile(world, { profile: other, replaces: null });
  return world;
}

const direct = { kind: 'direct-access', opening: OPENING } as const;
const asTheirs = (dates: string[], rest = {}) =>
  invoice(dates, { executant: ON_SCREEN, prescriber: [OTHER.rpps], ...rest });

async function factsOfPatient(world: World) {
  return factsOf(world.ledger, await tagOf(world.ledger, PATIENT));
}

describe('the list of practitioners', () => {
  it('a colleague who joins does not take her turn', async () => {
    const { ledger } = await practice();
    expect(await readProfiles(ledger)).toEqual({ list: [HERS, OTHER], current: HERS.rpps });
  });
  it('the first one is current; what is said better keeps its place and its turn', async () => {
    const world = await practice();
    const moved = profile({ rpps: '10101010303' });
    await saveProfile(world, { profile: moved, replaces: HERS.rpps });
    expect(await readProfiles(world.ledger)).toEqual({
      list: [moved, OTHER],
      current: moved.rpps,
    });
  });
  it.each([
    ['added', null],
    ['given to another', OTHER.rpps],
  ])('a number that is taken is refused when %s', async (_, replaces) => {
    const world = await practice();
    const before = await readProfiles(world.ledger);
    const twice = saveProfile(world, { profile: { ...OTHER, rpps: HERS.rpps }, replaces });
    await expect(twice).rejects.toMatchObject({ code: 'same-practitioner' });
    expect(await readProfiles(world.ledger)).toEqual(before);
  });
  it('one is taken away, whoever is left bills; the last one stays', async () => {
    const world = await practice();
    for (const _ of [1, 2]) await removeProfile(world, { rpps: HERS.rpps });
    expect(await readProfile(world.ledger)).toEqual(OTHER);
    const last = removeProfile(world, { rpps: OTHER.rpps });
    await expect(last).rejects.toMatchObject({ code: 'last-practitioner' });
    expect(await readProfile(world.ledger)).toEqual(OTHER);
  });
  it('what she wrote stays when her profile is taken away', async () => {
    const world = await practice();
    await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
    await removeProfile(world, { rpps: HERS.rpps });
    const facts = await factsOfPatient(world);
    expect(facts.map(({ practitioner }) => practitioner)).toEqual([HERS.rpps, HERS.rpps]);
  });
  it('the switch says for whom « +1 » is noted, and where', async () => {
    const world = await practice();
    const at = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
    await switchPractitioner(world, { rpps: OTHER.rpps });
    await addSession(world, { ...at, date: civilDate(DAY), second: false });
    const facts = await factsOfPatient(world);
    expect(ofKind(facts, 'episode-opened')).toMatchObject([
      { practitioner: HERS.rpps, where: 'here' },
    ]);
    expect(ofKind(facts, 'session-by-hand')).toMatchObject([
      { practitioner: OTHER.rpps, where: 'there' },
    ]);
    const nobody = switchPractitioner(world, { rpps: '10101010303' });
    await expect(nobody).rejects.toMatchObject({ code: 'no-profile' });
  });
});

describe('the exécutant on the screen', () => {
  it('is the one who bills: own numbers, verdict, facts and place are hers', async () => {
    const world = await practice();
    const draft = asTheirs([DAY]);
    await qualify(world, ORIGIN, { draft: { ...draft, lines: [] }, qualification: direct });
    const { own, verdict } = await assess(world, ORIGIN, draft);
    expect(own).toContain(OTHER.rpps);
    expect(own).not.toContain(HERS.rpps);
    expect(verdict).toMatchObject({ standing: { kind: 'within' }, total: 1 });
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    // Turned in between, and the page that answers names nobody: it is still her invoice.
    await recordOutcome(world, ORIGIN, {
      draft: null,
      intent: 'i1',
      outcome: 'success',
      evidence: [],
      filedAs: null,
    });
    const facts = await factsOfPatient(world);
    expect(new Set(facts.map(({ practitioner, where }) => `${practitioner} ${where}`))).toEqual(
      new Set([`${OTHER.rpps} there`]),
    );
  });
  it('the same form with nobody named is hers whose turn it is', async () => {
    const world = await practice();
    const { own } = await assess(world, ORIGIN, invoice([DAY]));
    expect(own).toContain(HERS.rpps);
    await switchPractitioner(world, { rpps: OTHER.rpps });
    expect((await assess(world, ORIGIN, invoice([DAY]))).own).toContain(OTHER.rpps);
  });
  it('somebody who is nobody here is another practitioner’s screen', async () => {
    const world = await practice();
    const draft = invoice([DAY], { executant: ['MODÈLE Sacha', '10101010303'] });
    const { standing } = (await assess(world, ORIGIN, draft)).verdict;
    expect(standing).toEqual({ kind: 'unknown', why: 'other-practitioner' });
  });
  it.each([
    ['a remplaçant on the screen is refused, whoever’s turn it is', HERS, ON_SCREEN, false],
    ['a titulaire on the screen may, while it is the remplaçant’s turn', OTHER, [HERS.rpps], true],
    ['a remplaçant whose turn it is is refused where nobody is named', OTHER, [], false],
  ] as const)('%s (ELI-03)', async (_, turn, executant, may) => {
    const world = await practice(colleague({ status: 'remplacant' }));
    await switchPractitioner(world, { rpps: turn.rpps });
    const draft = invoice([DAY], { executant: [...executant], prescriber: [] });
    const { verdict } = await assess(world, ORIGIN, draft);
    expect(verdict.standing.kind).toBe(may ? 'to-qualify' : 'not-eligible');
  });
  it('the place is the one whose AM number stands there; unknown, it is left out', async () => {
    const two = [
      place({ id: 'a', amNumber: '457000016' }),
      place({ id: 'b', amNumber: '457000032' }),
    ];
    const world = await practice(OTHER, profile({ places: two }));
    const at = { draft: invoice([], { executant: ['457000032'] }), qualification: direct };
    await qualify(world, ORIGIN, at);
    const [first] = ofKind(await factsOfPatient(world), 'episode-opened');
    expect(first?.where).toBe('b');
    const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(episodes[0]?.place).toBe('b');
    const elsewhere = { birthName: 'FICTIF', firstName: 'Noa', birthDate: civilDate('1990-01-01') };
    const draft = invoice([], { patient: elsewhere, patientId: '9', treatmentId: '9' });
    await qualify(world, ORIGIN, { draft, qualification: direct });
    const facts = await factsOf(world.ledger, await tagOf(world.ledger, elsewhere));
    expect(facts.some((fact) => 'where' in fact)).toBe(false);
  });
});
