import type { MessageBody, Settings } from '../model.ts';
import { searchDirectory } from './directory.ts';
import { dueSessions } from './due.ts';
import { byId, type Store } from './store.ts';
import {
  isInvoiceBody,
  isObject,
  isPatientBody,
  isTreatmentBody,
  type Checked,
} from './validate.ts';

export interface Answer {
  status: number;
  body: unknown;
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Introuvable', errors: {} } };
const BAD_BODY: Answer = { status: 400, body: { message: 'Requête illisible', errors: {} } };

function found(value: unknown): Answer {
  return value === null || value === undefined ? NOT_FOUND : { status: 200, body: value };
}

function saved<T>(checked: Checked<T>, status: 200 | 201): Answer {
  return checked.problem ? { status: 422, body: checked.problem } : { status, body: checked.value };
}

export function read(store: Store, url: URL): Answer {
  const [, , resource = '', idText] = url.pathname.split('/');
  const id = idText === undefined ? null : Number(idText);
  const { data } = store;
  switch (resource) {
    case 'patients':
      return found(id === null ? data.patients : store.patientFile(id));
    case 'treatments':
      return id === null ? NOT_FOUND : found(byId(data.treatments, id));
    case 'invoices':
      return found(id === null ? data.invoices : byId(data.invoices, id));
    case 'due':
      return found(id === null ? null : dueSessions(id));
    case 'prescribers':
      return found(searchDirectory(url.searchParams.get('q') ?? ''));
    case 'settings':
      return found(data.settings);
    case 'agenda':
      return found(data.agenda);
    default:
      return NOT_FOUND;
  }
}

export function write(
  store: Store,
  method: 'POST' | 'PUT',
  pathname: string,
  body: unknown,
): Answer {
  const [, , resource = '', idText] = pathname.split('/');
  const id = method === 'POST' ? null : Number(idText);
  const { data } = store;
  const status = method === 'POST' ? 201 : 200;
  switch (resource) {
    case 'patients':
      if (id === null || !byId(data.patients, id)) return NOT_FOUND;
      return isPatientBody(body) ? saved(store.savePatient(id, body), status) : BAD_BODY;
    case 'treatments':
      if (id !== null && !byId(data.treatments, id)) return NOT_FOUND;
      return isTreatmentBody(body) ? saved(store.saveTreatment(id, body), status) : BAD_BODY;
    case 'invoices':
      if (id !== null && !byId(data.invoices, id)) return NOT_FOUND;
      return isInvoiceBody(body) ? saved(store.saveInvoice(id, body), status) : BAD_BODY;
    case 'cancellations':
      return found(id === null ? null : store.cancelInvoice(id));
    case 'messages':
      if (!isMessage(body)) return BAD_BODY;
      data.messages.push(body);
      return { status: 201, body };
    case 'settings':
      if (!isSettings(body)) return BAD_BODY;
      data.settings = body;
      return { status: 200, body };
    case 'agenda':
      if (!isObject(body) || !Array.isArray(body.done)) return BAD_BODY;
      for (const slot of data.agenda) slot.done = body.done.includes(slot.id);
      return { status: 200, body: data.agenda };
    default:
      return NOT_FOUND;
  }
}

function isMessage(value: unknown): value is MessageBody {
  return isObject(value) && typeof value.to === 'string' && typeof value.text === 'string';
}

function isSettings(value: unknown): value is Settings {
  return isObject(value) && typeof value.name === 'string' && typeof value.rpps === 'string';
}
