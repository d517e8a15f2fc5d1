import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOptions, saveProfile } from '../../scripts/story/set-up.ts';
import type { Tab } from './drivers/driver.ts';
import { setScene, type Scene } from './scene.ts';
import { mainly } from './sample.ts';

const READINGS = { role: 'region', name: 'Lectures des textes' };

describe.each(mainly('chromium'))('settings, in %s', (name) => {
  let scene: Scene;
  let options: Tab;
  beforeAll(async () => {
    scene = await setScene(name);
    ({ options } = scene);
    await options.activate();
  });
  afterAll(() => scene?.end());

  it('what the profile leaves open is listed, and counted in the popup', async () => {
    await options.waitForText('Preuve d’adhésion à votre CPTS');
    const popup = await scene.browser.newBackgroundTab(
      `${scene.browser.extensionOrigin}/popup.html`,
    );
    await popup.waitForText('Séances du jour');
    expect(await popup.text()).toContain('1 point à compléter dans les réglages');
    await popup.close();
  });

  it('a FINESS number with a wrong key is told at its field; her own AM number is doubted', async () => {
    await options.fill({ label: /FINESS/ }, '450000089');
    await options.click({ role: 'button', name: 'Enregistrer' });
    await options.waitForText('Ce numéro FINESS n’existe pas');
    await options.fill({ label: /FINESS/ }, '457000016');
    await options.waitForText('Ce numéro est aussi votre numéro AM');
    await options.fill({ label: /FINESS/ }, '450000088');
    expect(await options.text()).not.toContain('aussi votre numéro AM');
  });

  it('readings, numbers and answers are saved and come back', async () => {
    await options.fill({ label: /^Département/ }, '59 – Nord');
    await options.fill({ label: /attestation d’adhésion/ }, '2026-09-01');
    await options.click({ label: 'Oui', within: { role: 'group', name: /pièce justificative/ } });
    await options.fill({ label: /Qui vous l’a dit/ }, 'CPAM, par téléphone');
    await options.fill({ label: /Fin de l’expérimentation/ }, '2029-12-31');
    await options.click({ label: /^par patient/, within: READINGS });
    await options.click({ label: 'Oui', within: READINGS });
    await options.click({ label: 'à la première séance', within: READINGS });
    await options.click({ label: 'une fois par traitement', within: READINGS });
    await saveProfile(options);
    await options.waitFor({ text: 'À compléter' }, { gone: true });

    const again = await openOptions(scene.browser);
    await again.waitFor({ label: /FINESS/ });
    const values = [
      [{ label: /FINESS/ }, '450000088'],
      [{ label: /attestation d’adhésion/ }, '2026-09-01'],
      [{ label: 'Oui', within: { role: 'group', name: /pièce justificative/ } }, 'true'],
      [{ label: /Qui vous l’a dit/ }, 'CPAM, par téléphone'],
      [{ label: /Fin de l’expérimentation/ }, '2029-12-31'],
      [{ label: /^par patient/, within: READINGS }, 'true'],
      [{ label: 'Oui', within: READINGS }, 'true'],
      [{ label: 'à la première séance', within: READINGS }, 'true'],
      [{ label: 'une fois par traitement', within: READINGS }, 'true'],
    ] as const;
    for (const [target, value] of values) expect(await again.value(target)).toBe(value);
    await again.close();
  });

  it('each reading has its text one click away', async () => {
    await options.click({ text: 'Ce que disent les textes', within: READINGS });
    await options.waitForText(/Décret n°\s2024-618/);
    expect(await options.text()).toContain('Source');
  });
});
