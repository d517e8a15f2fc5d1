/**
 * Source that runs on one of our own pages and reaches what lies in IndexedDB as a fault of the disk would.
 * `front`: the database in clear; `ledger`: the sealed one in use.
 */
export const inStore = (database: 'front' | 'ledger', store: string, work: string) => `
  const opened = (factory, name) => new Promise((done, fail) => {
    const asked = factory.open(name);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
  const all = (table) => new Promise((done, fail) => {
    const asked = table.getAll();
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
  const front = await opened(indexedDB, 'neuvieme');
  const kept = await all(front.transaction('meta').objectStore('meta'));
  const { database: name } = kept.find(({ id }) => id === 'vault') ?? {};
  const db = ${database === 'front' ? 'front' : 'await opened(indexedDB, name)'};
  const transaction = db.transaction('${store}', 'readwrite');
  const table = transaction.objectStore('${store}');
  const ended = new Promise((done, fail) => { transaction.oncomplete = done; transaction.onabort = fail; });
  const rows = await all(table);
  const answer = await (async () => { ${work} })();
  await ended;
  db.close();
  front.close();
  return answer ?? null;`;

/** Source that sends the worker a message, as our own pages do, and gives its value. */
export const asking = (name: string, request: unknown) => `
  const api = globalThis.browser ?? globalThis.chrome;
  const message = ${JSON.stringify({ to: 'neuvieme', name, request })};
  const answer = await api.runtime.sendMessage(message);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;`;

/** The same for many requests, one after the other. */
export const askingEach = (name: string, requests: readonly unknown[]) => `
  const api = globalThis.browser ?? globalThis.chrome;
  for (const request of ${JSON.stringify(requests)}) {
    const answer = await api.runtime.sendMessage({ to: 'neuvieme', name: '${name}', request });
    if (!answer.ok) throw new Error(answer.error);
  }
  return null;`;

/**
 * Source that holds a database of ours as a long upgrade in another tab does, until this page is closed: nobody
 * opens it meanwhile, and it is left as it was.
 */
export const holding = (name: string) => `
  const upgrade = indexedDB.open('${name}', 1000);
  await new Promise((begun) => upgrade.onupgradeneeded = () => {
    const store = upgrade.transaction.objectStore('meta');
    const on = () => store.get('vault').onsuccess = on;
    on();
    begun();
  });
  return null;`;
