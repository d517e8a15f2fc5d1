import { readSites } from '../../../ledger/read.ts';
import { t } from '../../../platform/words.ts';
import { PageShell } from '../../components/PageShell.tsx';
import { useProfile } from '../../hooks/profile.ts';
import { useReading } from '../../hooks/reading.ts';
import { Steps } from './Steps.tsx';

/** Opens after the installation: what it does, what it reads, what is left to set up. */
export function Welcome() {
  const profile = useProfile();
  const sites = useReading('sites', readSites);
  if (profile.state === 'reading' || sites.state === 'reading') return <main aria-busy="true" />;
  const identity = profile.state === 'ready' && profile.value !== null;
  const steps = [
    { name: t('welcome.stepIdentity'), done: identity },
    { name: t('welcome.stepPlace'), done: identity },
    { name: t('welcome.stepSoftware'), done: sites.state === 'ready' && sites.value.length > 0 },
  ];
  const started = steps.some(({ done }) => done);
  const finished = steps.every(({ done }) => done);
  return (
    <PageShell title={t('welcome.heading')} here="welcome">
      <ul class="welcome__does">
        <li>{t('welcome.fills')}</li>
        <li>{t('welcome.counts')}</li>
        <li>{t('welcome.warns')}</li>
      </ul>
      <Steps steps={steps} />
      <p class="welcome__go">
        <a class="button button--primary button--big" href="/options.html">
          {finished ? t('welcome.review') : started ? t('welcome.resume') : t('welcome.begin')}
        </a>
        <a class="link" href="/register.html">
          {t('welcome.register')}
        </a>
      </p>
      <div class="welcome__data">
        <section aria-labelledby="read-title">
          <h2 id="read-title">{t('welcome.readTitle')}</h2>
          <p>{t('welcome.read')}</p>
        </section>
        <section aria-labelledby="never-title">
          <h2 id="never-title">{t('welcome.neverTitle')}</h2>
          <p>{t('welcome.never')}</p>
        </section>
        <section aria-labelledby="stays-title">
          <h2 id="stays-title">{t('welcome.staysTitle')}</h2>
          <p>{t('welcome.stays')}</p>
        </section>
      </div>
    </PageShell>
  );
}
