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

/** Hosts that the browser did not grant. */
export const refusedPatterns = new Set<string>();

export const browser = {
  permissions: {
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(!origins.some((pattern) => refusedPatterns.has(pattern))),
  },
  tabs: {
    query: recorded('tabs.query', [{ id: 1 }, { id: 2 }]),
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
    session: {
      get: (key: string) => Promise.resolve({ [key]: session.get(key) }),
      set: (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        return Promise.resolve();
      },
      remove: (key: string) => Promise.resolve(void session.delete(key)),
    },
  },
  runtime: { id: 'neuvieme-test' },
};

export function extensionUrl(path: string): string {
  return `chrome-extension://neuvieme-test${path}`;
}
