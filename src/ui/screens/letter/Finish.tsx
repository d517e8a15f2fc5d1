import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { gapsIn, type Letter } from '../../../documents/letter/letter.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmPanel } from '../../components/ConfirmPanel.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { decidedOn, type LetterDraft } from './letter-draft.ts';
import { sendOut, type Way } from './send-out.ts';

interface FinishProps {
  tag: string;
  episode: Episode;
  patient: Patient;
  profile: Profile;
  draft: LetterDraft;
  letter: Letter | null;
  today: CivilDate;
  /** A click: faults may be shown from now on. */
  onTried: () => void;
}

/** Writes the decision, then lets the letter go the way she chose; warns first while gaps are left. */
export function Finish(props: FinishProps) {
  const { tag, episode, patient, draft, letter, today, onTried } = props;
  const [asking, setAsking] = useState<Way | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const gaps = letter === null ? 0 : gapsIn(letter.body);
  const finish = async (way: Way | null) => {
    setAsking(null);
    setSaid(null);
    onTried();
    const date = decidedOn(draft, today);
    if (date === null) return document.getElementById('letter-date')?.focus();
    const { decision } = draft;
    await run(async () => {
      await askWorker('ui/record-referral', { tag, episode: episode.id, decision, date });
      if (way !== null && letter !== null) setSaid(await sendOut(way, letter, patient, date));
    });
  };
  const ask = (way: Way) => (gaps > 0 && way !== 'copy' ? setAsking(way) : void finish(way));
  return (
    <section class="section" aria-label={t('letter.finish')}>
      <div class="actions">
        {letter !== null && (
          <>
            <Button look="primary" busy={busy} onClick={() => ask('print')}>
              {t('letter.print')}
            </Button>
            <Button busy={busy} onClick={() => ask('pdf')}>
              {t('letter.pdf')}
            </Button>
            <Button busy={busy} onClick={() => ask('copy')}>
              {t('letter.copy')}
            </Button>
          </>
        )}
        <Button
          look={letter === null ? 'primary' : 'quiet'}
          busy={busy}
          onClick={() => void finish(null)}
        >
          {t(letter === null ? 'letter.record' : 'letter.recordOnly')}
        </Button>
      </div>
      {asking !== null && (
        <ConfirmPanel
          look="plain"
          action={t(asking === 'print' ? 'letter.printAsIs' : 'letter.saveAsIs')}
          busy={busy}
          onConfirm={() => void finish(asking)}
          onCancel={() => {
            setAsking(null);
            document.getElementById('letter-body')?.focus();
          }}
        >
          <p role="alert">{t('letter.gaps', gaps)}</p>
        </ConfirmPanel>
      )}
      <Done words={said} />
      <Failure words={failure} />
      {letter !== null && (
        <p class="soft">
          {t('letter.nothingSent')}{' '}
          <a href="/leaflet.html" target="_blank">
            {t('leaflet.title')}
          </a>
        </p>
      )}
    </section>
  );
}
