import type { Fact } from '../domain/facts.ts';
import { append } from '../ledger/append.ts';
import { eraseUnder } from '../ledger/erase.ts';
import { membersOf, shownAmong } from '../ledger/people.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { randomId } from '../vault/bytes.ts';
import { actor, stamp } from './context.ts';
import { EVALUATION_EXPORT } from '../domain/practice-facts.ts';
import { decided, noteDecision } from './decisions.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A patient's file is about to leave: written before it does. @throws Refusal `unknown-patient` */
export async function noteExport(
  world: World,
  { tag, form }: UiRequest<'ui/note-export'>,
): Promise<void> {
  const who = await actor(world);
  const subject = await knownTag(world, tag);
  const cause = `export|${randomId()}`;
  const line = { what: 'exported', subject, cause, note: form } as const;
  await append(world.ledger, { facts: [await decided(world, who, 'register', line)] });
}

/** The yearly figures are about to leave: written before they do. */
export async function noteEvaluationExport(
  world: World,
  { form }: UiRequest<'ui/note-evaluation-export'>,
): Promise<void> {
  await noteDecision(world, 'exported', { note: `${EVALUATION_EXPORT}${form}` });
}

/**
 * « Effacer le dossier »: everything under every joined name is deleted; what stays is a tombstone under each,
 * that imports and restores respect, and who did it. @throws Refusal `unknown-patient`
 */
export async function erasePatient(
  world: World,
  { tag }: UiRequest<'ui/erase-patient'>,
): Promise<void> {
  const who = await actor(world);
  const subject = await knownTag(world, tag);
  const tags = (await membersOf(world.ledger, tag)).map((member) => member.tag);
  const stones = tags.map((under): Fact => {
    const key = `erased|${under}|${who.at}`;
    return { ...stamp(who, 'register', under, key), kind: 'patient-erased' };
  });
  const cause = stones[0]?.key ?? '';
  const line = await decided(world, who, 'register', { what: 'erased', subject, cause });
  await eraseUnder(world.ledger, tags, [...stones, line]);
}

async function knownTag({ ledger }: World, tag: string): Promise<string> {
  const shown = shownAmong(await membersOf(ledger, tag));
  if (shown?.patient == null) throw new Refusal('unknown-patient');
  return shown.tag;
}
