import {
  adverseEventSchema,
  documentSentSchema,
  episodeResultSchema,
  referralSchema,
} from '../domain/care.ts';
import { civilDateSchema } from '../domain/civil-date.ts';
import { z } from '../platform/zod.ts';
import type { UiDuties } from './duty-shapes.ts';

const id = z.string().min(1).max(100);
const onEpisode = { tag: id, episode: id };
const gesture = { ...onEpisode, gesture: id };
/** So many episodes one message may be about; the page sends the rest in the next. */
const MOST = 50;

/** It went out by some way, or there is a reason why it could not: never both, never neither. */
const sent = documentSentSchema
  .omit({ episode: true })
  .refine(({ channel, impossible }) => (channel === null) !== (impossible === null));

/** What is written around the sessions of an episode. */
export const uiDutySchemas = {
  'ui/record-document': z.object({ ...gesture, sent: z.array(sent).min(1).max(6) }),
  'ui/record-event': z.object({
    ...gesture,
    date: civilDateSchema,
    what: adverseEventSchema.shape.what,
  }),
  'ui/attach-document': z.object({ ...gesture, invoices: z.array(id.nullable()).min(1).max(200) }),
  'ui/note-no-news': z.object(gesture),
  'ui/close-episode': z.object({
    ...gesture,
    date: civilDateSchema,
    result: episodeResultSchema,
    event: adverseEventSchema.shape.what.nullable(),
    referral: referralSchema.shape.decision.nullable(),
  }),
  'ui/close-episodes': z.object({
    items: z
      .array(z.object({ ...onEpisode, glance: z.string().max(200) }))
      .min(1)
      .max(MOST),
    gesture: id,
    date: civilDateSchema,
    result: episodeResultSchema,
    noEvent: z.boolean(),
  }),
  'ui/undo-gesture': z.object({
    items: z.array(z.object(onEpisode)).min(1).max(MOST),
    gesture: id,
  }),
} satisfies Record<keyof UiDuties, z.ZodType>;
