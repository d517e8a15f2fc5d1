/** What the manifest says beyond the entrypoints. `docs/architecture.md` gives the reason of each permission. */
export interface ManifestTarget {
  browser: string;
  /** The build for automated browsers, where nobody can answer a permission prompt. */
  e2e: boolean;
  /** `wxt dev`: the dev server needs a wider content security policy of its own. */
  development: boolean;
}

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'idle',
  'scripting',
  'activeTab',
  // Optional in Chromium alone; neither browser asks anything for it.
  'contextMenus',
];

/** Hers to change, in the browser's own settings. Alt+Maj+R and Alt+Maj+K belong to the pages. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
  lock: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_lock__' },
  register: {
    suggested_key: { default: 'Alt+Shift+D' },
    description: '__MSG_command_register__',
  },
};

/** Nobody can answer the browser's question there. */
const E2E_PERMISSIONS = ['downloads', 'notifications'];

/** Two hosts, since a simulated tool has a frame of another one. `localhost` is granted to nobody. */
const E2E_HOSTS = ['http://127.0.0.1/*', 'http://127.0.0.2/*'];

/** Asked one origin at a time, on a click. Plain http only for card-reader modules on this computer. */
const OPTIONAL_HOSTS = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Everything of the manifest that WXT does not derive from the entrypoints. */
export function buildManifest({ browser, e2e, development }: ManifestTarget) {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    permissions: [
      ...PERMISSIONS,
      ...(firefox ? [] : ['sidePanel']),
      ...(e2e ? E2E_PERMISSIONS : []),
    ],
    optional_permissions: ['downloads', 'notifications'],
    optional_host_permissions: OPTIONAL_HOSTS,
    ...(e2e ? { host_permissions: E2E_HOSTS } : {}),
    ...(development
      ? {}
      : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    action: { default_title: '__MSG_extension_name__' },
    commands: COMMANDS,
    incognito: 'not_allowed' as const,
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'neuvieme@neuvieme',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          // Firefox takes what an administrator set without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  };
}
