import { describe, expect, it } from 'vitest';
import { buildManifest } from '../scripts/manifest.ts';

const production = (browser: string) => buildManifest({ browser, e2e: false, development: false });

/** Every word of it is a promise to the kiné: a change here is a change of what she agreed to. */
const SHARED = {
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  default_locale: 'fr',
  optional_permissions: ['downloads', 'notifications'],
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: '__MSG_extension_name__' },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
    lock: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_lock__' },
    register: {
      suggested_key: { default: 'Alt+Shift+D' },
      description: '__MSG_command_register__',
    },
  },
  incognito: 'not_allowed',
};

describe('the manifest in production', () => {
  it('for Chromium', () => {
    expect(production('chrome')).toEqual({
      ...SHARED,
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'idle',
        'scripting',
        'activeTab',
        'contextMenus',
        'sidePanel',
      ],
      minimum_chrome_version: '123',
      storage: { managed_schema: 'managed-schema.json' },
    });
  });
  it('for Firefox', () => {
    expect(production('firefox')).toEqual({
      ...SHARED,
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'idle',
        'scripting',
        'activeTab',
        'contextMenus',
      ],
      browser_specific_settings: {
        gecko: {
          id: 'neuvieme@neuvieme',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
  });
  it.each(['chrome', 'firefox', 'edge'])(
    '%s: no host at install, nothing open to pages',
    (name) => {
      const manifest = production(name);
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
      expect(JSON.stringify(manifest.content_security_policy)).not.toMatch(/unsafe|https?:|\*/);
    },
  );
});

describe('the other builds', () => {
  it.each(['chrome', 'firefox'])(
    '%s for automated browsers adds its hosts, has `downloads` and `notifications` already, and nothing else',
    (browser) => {
      const e2e = buildManifest({ browser, e2e: true, development: false });
      const { host_permissions: hosts, ...rest } = e2e;
      expect(hosts).toEqual(['http://127.0.0.1/*', 'http://127.0.0.2/*']);
      const shipped = production(browser);
      expect(rest).toEqual({
        ...shipped,
        permissions: [...shipped.permissions, 'downloads', 'notifications'],
      });
    },
  );
  it.each(['chrome', 'firefox'])(
    '%s in development only leaves the policy to the dev server',
    (browser) => {
      const development = buildManifest({ browser, e2e: false, development: true });
      const { content_security_policy: policy, ...rest } = production(browser);
      expect(policy).toBeDefined();
      expect(development).toEqual(rest);
    },
  );
});
