import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Prefs = Record<string, string | number | boolean>;

/** Quiet, offline, and open to unsigned test builds. Marionette adds its own recommended set. */
const PREFS: Prefs = {
  'marionette.port': 0, // any free one; Firefox writes it into the profile
  'xpinstall.signatures.required': false,
  'extensions.webextOptionalPermissionPrompts': false,
  // A temporary add-on is uninstalled at shutdown: keep what it stored for the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.autoDisableScopes': 0,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'nimbus.rollouts.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'termsofuse.bypassNotification': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'media.gmp-manager.updateEnabled': false,
  'dom.push.connection.enabled': false,
  // A process that waits for a tab which is never opened.
  'dom.ipc.processPrelaunch.enabled': false,
  // A driver's tabs stand in the background, where each timer of a page would wait a whole second. Chromium's
  // driver switches the same throttling off.
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  // What `console()` reads: page and extension console lines go to standard output.
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  'browser.dom.window.dump.enabled': true,
};

/** Writes the preferences of a test profile. */
export async function writeProfile(
  directory: string,
  lang: 'fr' | 'en',
  more: Prefs = {},
): Promise<void> {
  const prefs: Prefs = {
    ...PREFS,
    'intl.locale.requested': lang === 'fr' ? 'fr' : 'en-US',
    'intl.accept_languages': lang === 'fr' ? 'fr, fr-FR, en-US, en' : 'en-US, en',
    ...more,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(directory, 'user.js'), lines.join('\n') + '\n');
}
