import type { UiImporting } from '../messages/import-shapes.ts';
import type { UiRequest } from '../messages/schemas.ts';
import type { ResponseOf } from '../messages/shapes.ts';
import { beginImport, endImport, importPart, takeImportBack } from './imports.ts';
import { openWorld } from './world.ts';

type Handlers = { [N in keyof UiImporting]: (request: UiRequest<N>) => Promise<ResponseOf<N>> };

/** What our own pages may ask of an import. */
export const uiImporting: Handlers = {
  'ui/import-begin': async (request) => beginImport(await openWorld(), request),
  'ui/import-part': async (request) => importPart(await openWorld(), request),
  'ui/import-end': async (request) => endImport(await openWorld(), request),
  'ui/import-undo': async (request) => takeImportBack(await openWorld(), request),
};
