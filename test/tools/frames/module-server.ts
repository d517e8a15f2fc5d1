import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { checkPrescriber, type Fault } from '../kit/check.ts';
import { at } from '../kit/fields.ts';
import { pageFile } from '../kit/files.ts';
import { nameOf, searchDirectory } from '../kit/people.ts';
import { listen, read, send, type Ask, type Reply } from '../kit/serve.ts';
import type { Store } from '../kit/store.ts';
import { modulePage } from './pages/module.ts';

const WORDS: Partial<Record<Fault, string>> = {
  'prescriber-missing': 'Un numéro est nécessaire',
  'rpps-wrong': 'Clé incorrecte',
  'am-too-long': '9 caractères',
  'am-wrong': 'Clé incorrecte',
  'prescription-date-missing': 'À renseigner',
  'prescription-date-wrong': 'Date refusée',
};

const SHOWN_BY: Record<string, string> = { rpps: 'idp', am: 'idn', prescriptionDate: 'le' };

const NOBODY = { name: '', rpps: '', am: '', date: '' };

/**
 * A second name of the loopback, so that the frame is of another host and not just another port.
 * Linux has all of 127.0.0.0/8. Where only 127.0.0.1 is there, as in macOS, it is another port.
 */
export async function listenElsewhere(server: Server): Promise<string> {
  try {
    return await listen(server, '127.0.0.2');
  } catch {
    return listen(server, '127.0.0.1');
  }
}

/** The module's own server: it knows prescribers, not patients. */
export function moduleServer(store: Store, parent: () => string): RequestListener {
  async function answer(ask: Ask): Promise<Reply | null> {
    if (ask.path === '/module/annuaire') {
      const found = searchDirectory(ask.query.get('q') ?? '');
      return { body: found.map((person) => ({ ...person, name: nameOf(person) })) };
    }
    if (ask.path === '/module/controle') return { body: errorsOf(ask.json, store.today()) };
    if (ask.path !== '/module/praticien') {
      return pageFile(join(import.meta.dirname, 'browser'), ask.path);
    }
    const context = ask.query.get('ctx') ?? '';
    const [, id] = /^fse\.(\d+)$/.exec(context) ?? [];
    const person = store.treatmentOf(Number(id))?.prescriber ?? NOBODY;
    const headers = { 'Content-Security-Policy': `frame-ancestors ${parent()}` };
    return { body: modulePage(person, parent(), context !== 'profil'), headers };
  }

  return (request, response) => {
    read(request)
      .then(answer)
      .then((reply) => send(response, reply ?? { status: 404, body: 'Introuvable' }))
      .catch((error: unknown) => send(response, { status: 500, body: String(error) }));
  };
}

function errorsOf(json: unknown, today: string): Record<string, string> {
  const part = (name: string) => at(json, name);
  const person = { name: part('name'), rpps: part('rpps'), am: part('am'), date: part('date') };
  const problems = checkPrescriber(person, { today, prescriptionDate: 'required' });
  return Object.fromEntries(
    problems.map(({ field, fault }) => [SHOWN_BY[field] ?? 'nom', WORDS[fault] ?? 'Refusé']),
  );
}
