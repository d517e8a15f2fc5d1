import { useState } from 'preact/hooks';
import type { Backup } from '../../../backup/backup-schema.ts';
import { missingFrom, tallyHere, tallyOf, type Tally } from '../../../backup/tally.ts';
import { readProfile } from '../../../ledger/settings.ts';
import { t } from '../../../platform/words.ts';
import { Done } from '../../components/Notice.tsx';
import { dateTime } from '../../date-time.ts';
import { useLedger } from '../../hooks/ledger.ts';
import { zoneOf } from '../../today.ts';
import { OpenBackup } from './OpenBackup.tsx';
import { TallyTable } from './TallyTable.tsx';

interface Tested {
  made: string;
  there: Tally;
  here: Tally;
  missing: number;
}

/** « Tester ma sauvegarde »: opens the last file, counts what is in it, and writes nothing. */
export function TestBackup() {
  const { ledger } = useLedger();
  const [tested, setTested] = useState<Tested | null>(null);
  const test = async ({ facts, made }: Backup) => {
    const zone = zoneOf(await readProfile(ledger));
    setTested({
      made: dateTime(made, zone),
      there: await tallyOf(facts),
      here: await tallyHere(ledger),
      missing: await missingFrom(facts, ledger),
    });
  };
  return (
    <>
      <p class="soft">{t('backup.testIntro')}</p>
      <OpenBackup
        id="test"
        action={t('backup.testNow')}
        onOpened={test}
        onChoose={() => setTested(null)}
      />
      <Done words={tested === null ? null : t('backup.testOpens', [tested.made])} />
      {tested !== null && (
        <>
          <TallyTable there={tested.there} here={tested.here} />
          <p>
            {tested.missing === 0 ? t('backup.testSame') : t('backup.testMissing', tested.missing)}
          </p>
        </>
      )}
    </>
  );
}
