import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { territoryOf } from '../../../rules/territories.ts';
import { Button } from '../../components/Button.tsx';
import { Done } from '../../components/Notice.tsx';

/** Her own numbers, one click from any software. */
export function CopyNumbers({ profile }: { profile: Profile }) {
  const [said, setSaid] = useState<string | null>(null);
  const several = profile.places.length > 1;
  const copy = (number: string) => {
    setSaid(null);
    navigator.clipboard.writeText(number).then(
      () => setSaid(t('popup.copied')),
      () => setSaid(t('popup.notCopied', [number])),
    );
  };
  return (
    <section class="copy" aria-label={t('popup.myNumbers')}>
      <div class="actions">
        <Button look="quiet" onClick={() => copy(profile.rpps)}>
          {t('popup.copyRpps')}
        </Button>
        {profile.places.map(({ id, amNumber, department, cpts }) => (
          <Button key={id} look="quiet" onClick={() => copy(amNumber)}>
            {several
              ? t('popup.copyAmOf', [cpts || (territoryOf(department)?.name ?? department)])
              : t('popup.copyAm')}
          </Button>
        ))}
      </div>
      <Done words={said} />
    </section>
  );
}
