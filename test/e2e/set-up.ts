import { openOptions, PRACTITIONER } from '../../scripts/story/set-up.ts';
import { daysAgo } from '../../scripts/story/tool-actions.ts';
import { civilDate } from '../../src/domain/civil-date.ts';
import { place, profile } from '../fakes/profile.ts';
import { buildDir } from './builds.ts';
import { launch, type BrowserName, type Launched, type Tab } from './drivers/driver.ts';
import { asking } from './stores.ts';

/**
 * The demo practitioner, as the settings would save her. The story, the newcomer and the tests of the settings
 * type all of it through the real page; everywhere else that only takes time.
 */
export async function introduce(ours: Tab): Promise<void> {
  const { familyName, firstName, rpps, amNumber } = PRACTITIONER;
  const here = place({
    department: '45',
    amNumber,
    cpts: 'CPTS Orléanaise',
    arsListDate: civilDate(daysAgo(300)),
  });
  const her = profile({ familyName, firstName, rpps, places: [here] });
  await ours.evaluate(asking('ui/save-profile', { profile: her, replaces: null }));
}

/** Switches a site on; the build for automated browsers has the grant already. */
export async function switchOn(ours: Tab, origin: string): Promise<void> {
  await ours.evaluate(asking('ui/enable-site', { origin }));
}

/** A browser with the build for tests and the demo practitioner, on its own options page. */
export async function launchIntroduced(
  name: BrowserName,
): Promise<{ browser: Launched; options: Tab }> {
  const browser = await launch(name, { extensionDir: buildDir(name, 'e2e') });
  const options = await openOptions(browser);
  await introduce(options);
  return { browser, options };
}
