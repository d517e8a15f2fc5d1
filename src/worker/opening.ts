import type { Fact } from '../domain/facts.ts';
import type { Patient } from '../domain/patient.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { stamp, type Actor } from './context.ts';

type Opening = UiRequest<'ui/open-episode'>['opening'];

/** The facts that open an episode under the name given, with the diagnosis when it starts with one. */
export function openingFacts(
  who: Actor,
  origin: Fact['origin'],
  tag: string,
  { diagnosis, ...opening }: Opening,
  { place, episode }: { place: string; episode: string },
): { episode: string; facts: Fact[] } {
  const opened: Fact = {
    ...stamp(who, origin, tag, `episode|${episode}`),
    kind: 'episode-opened',
    episode,
    place,
    ...opening,
  };
  if (!diagnosis) return { episode, facts: [opened] };
  const recorded: Fact = {
    ...stamp(who, origin, tag, `diagnosis|${episode}|opening`),
    kind: 'diagnosis-recorded',
    episode,
    diagnosis,
  };
  return { episode, facts: [opened, recorded] };
}

/** The patient's names, written once per person. */
export function patientSeen(
  who: Actor,
  origin: Fact['origin'],
  tag: string,
  patient: Patient,
): Fact {
  return { ...stamp(who, origin, tag, `patient|${tag}`), kind: 'patient-seen', patient };
}
