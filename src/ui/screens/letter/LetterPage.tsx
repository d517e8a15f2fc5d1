import { ofKind } from '../../../domain/facts.ts';
import { foldHistory } from '../../../domain/episode.ts';
import { journalOf } from '../../../domain/journal.ts';
import type { Profile } from '../../../domain/profile.ts';
import { factsOf } from '../../../ledger/facts-of.ts';
import type { Ledger } from '../../../ledger/open.ts';
import { patientOf } from '../../../ledger/read.ts';
import { letterAsked, type LetterAddress } from '../../../messages/letter-page.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { useProfile } from '../../hooks/profile.ts';
import { useReading } from '../../hooks/reading.ts';
import { Referring } from './Referring.tsx';

/** « Orienter vers un médecin »: the decision about one episode, and the letter that goes with it. */
export function LetterPage() {
  const profile = useProfile();
  const asked = letterAsked(location.search);
  return (
    <PageShell title={t('letter.title')} here="letter">
      {profile.state === 'failed' && <Failure words={t('error.reading')} />}
      {profile.state === 'ready' &&
        (asked === null || profile.value === null ? (
          <NoEpisode />
        ) : (
          <OfEpisode asked={asked} profile={profile.value} />
        ))}
    </PageShell>
  );
}

function OfEpisode({ asked, profile }: { asked: LetterAddress; profile: Profile }) {
  const { tag, episode } = asked;
  const read = useReading(`${tag} ${episode}`, (ledger) => readCase(ledger, tag, episode));
  if (read.state === 'failed') return <Failure words={t('error.reading')} />;
  if (read.state === 'reading') return <p role="status">{t('register.reading')}</p>;
  if (read.value === null) return <NoEpisode />;
  return <Referring {...read.value} tag={tag} profile={profile} urgent={asked.urgent === true} />;
}

/** The address names nobody: erased since, or typed by hand. */
function NoEpisode() {
  return (
    <>
      <p role="status">{t('letter.nobody')}</p>
      <p class="actions">
        <a class="link" href="/register.html">
          {t('register.title')}
        </a>
      </p>
    </>
  );
}

async function readCase(ledger: Ledger, tag: string, id: string) {
  const [patient, facts] = await Promise.all([patientOf(ledger, tag), factsOf(ledger, tag)]);
  const { episodes } = foldHistory(facts);
  const episode = episodes.find((one) => one.id === id);
  if (patient === null || episode === undefined) return null;
  const decided = ofKind(journalOf(facts), 'referral-decided')
    .filter((fact) => fact.episode === id)
    .at(-1);
  const others = episodes.filter((one) => one !== episode);
  return { patient, episode, others, decided: decided ?? null };
}
