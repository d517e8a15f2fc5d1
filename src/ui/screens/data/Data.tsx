import { t } from '../../../platform/words.ts';
import { PageShell } from '../../components/PageShell.tsx';
import { useHash } from '../../hooks/hash.ts';
import { Backups } from './Backups.tsx';
import { DataNote } from './DataNote.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { Keeping } from './Keeping.tsx';
import { Protection } from './Protection.tsx';
import { Restore } from './Restore.tsx';

/** « Mes données »: where they are, who can read them, how they are kept and taken along. */
export function Data() {
  // Whoever comes to restore is shown that first: on a new computer there is nothing else.
  const restoring = useHash() === 'restaurer';
  return (
    <PageShell title={t('data.title')} here="data">
      {restoring && <Restore focus />}
      <Protection />
      <Backups />
      {!restoring && <Restore focus={false} />}
      <ImportSection />
      <Keeping />
      <DataNote />
    </PageShell>
  );
}
