/**
 * The parts of the extension API that the worker's use cases reach, for `vi.mock` of
 * `src/platform/browser.ts`. Every grant is given; what was told to tabs and badges is kept in `calls`.
 */
export const calls: { name: string; args: unknown[] }[] = [];

function recorded<T>(name: string, answer: T): (...args: unknown[]) => Promise<T> {
  return (...args) => {
    calls.push({ name, args });
    return Promise.resolve(answer);
  };
}

/** What `storage.session` holds. */
export const session = new Map<string, unknown>();

/** What `storage.local` holds, and who watches it. */
export const local = new Map<string, unknown>();
const watching = new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>();

/** What an administrator set; null: nothing, and Firefox refuses to answer. `held`: answers after that only. */
export const managed: {
  values: Record<string, unknown> | null;
  held: Promise<unknown> | null;
} = { values: null, held: null };

/** Hosts that the browser did not grant. */
export const refusedPatterns = new Set<string>();

export const browser = {
  permissions: {
    getAll: () => Promise.resolve({ permissions: ['storage'], origins: [] }),
    contains: ({ origins = [] }: { origins?: string[] }) =>
      Promise.resolve(!origins.some((pattern) => refusedPatterns.has(pattern))),
  },
  tabs: {
    query: recorded('tabs.query', [{ id: 1 }, { id: 2 }]),
    create: recorded('tabs.create', { id: 9 }),
    sendMessage: recorded('tabs.sendMessage', undefined),
    get: recorded('tabs.get', { id: 1, url: 'https://logiciel.example/' }),
  },
  action: {
    setBadgeText: recorded('action.setBadgeText', undefined),
    setBadgeBackgroundColor: recorded('action.setBadgeBackgroundColor', undefined),
    setTitle: recorded('action.setTitle', undefined),
  },
  scripting: {
    getRegisteredContentScripts: recorded('scripting.getRegisteredContentScripts', []),
    registerContentScripts: recorded('scripting.registerContentScripts', undefined),
    updateContentScripts: recorded('scripting.updateContentScripts', undefined),
    unregisterContentScripts: recorded('scripting.unregisterContentScripts', undefined),
    executeScript: recorded('scripting.executeScript', []),
  },
  storage: {
    local: {
      get: (key: string) => Promise.resolve(local.has(key) ? { [key]: local.get(key) } : {}),
      set: (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) {
          local.set(key, structuredClone(value));
          for (const tell of watching) tell({ [key]: { newValue: value } }, 'local');
        }
        return Promise.resolve();
      },
    },
    onChanged: {
      addListener: (tell: Parameters<typeof watching.add>[0]) => void watching.add(tell),
      removeListener: (tell: Parameters<typeof watching.add>[0]) => void watching.delete(tell),
    },
    managed: {
      get: async () => {
        await managed.held;
        if (managed.values === null) throw new Error('Managed storage manifest not found');
        return structuredClone(managed.values);
      },
    },
    session: {
      get: (key: string | null) =>
        Promise.resolve(key === null ? Object.fromEntries(session) : { [key]: session.get(key) }),
      set: (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        return Promise.resolve();
      },
      remove: (keys: string | string[]) => {
        for (const key of [keys].flat()) session.delete(key);
        return Promise.resolve();
      },
    },
  },
  alarms: {
    get: recorded('alarms.get', undefined),
    create: recorded('alarms.create', undefined),
  },
  contextMenus: {
    removeAll: recorded('contextMenus.removeAll', undefined),
    create: recorded('contextMenus.create', 'id'),
  },
  i18n: { getMessage: () => 'fr-FR' },
  idle: { setDetectionInterval: recorded('idle.setDetectionInterval', undefined) },
  windows: {
    create: recorded('windows.create', { id: 41 }),
    update: recorded('windows.update', { id: 41 }),
  },
  runtime: { id: 'neuvieme-test', getManifest: () => ({ version: '0.1.0' }) },
};

export function extensionUrl(path: string): string {
  return `chrome-extension://neuvieme-test${path}`;
}
