import type { UiRequest } from '../messages/schemas.ts';
import type { UiDuties } from '../messages/duty-shapes.ts';
import type { ResponseOf } from '../messages/shapes.ts';
import { attachByHand, noteNoNews, recordDocuments, recordEvent } from './around.ts';
import { closeEpisode, closeEpisodes } from './closing.ts';
import { silently } from './silently.ts';
import { undoGesture } from './undo-gesture.ts';
import { openWorld } from './world.ts';

type Handlers = { [N in keyof UiDuties]: (request: UiRequest<N>) => Promise<ResponseOf<N>> };

/** What our own pages ask around the sessions of an episode. */
export const uiDuties: Handlers = {
  'ui/record-document': (request) => silently(recordDocuments, request),
  'ui/record-event': (request) => silently(recordEvent, request),
  'ui/attach-document': (request) => silently(attachByHand, request),
  'ui/note-no-news': (request) => silently(noteNoNews, request),
  'ui/close-episode': (request) => silently(closeEpisode, request),
  'ui/close-episodes': async (request) => closeEpisodes(await openWorld(), request),
  'ui/undo-gesture': (request) => silently(undoGesture, request),
};
