import type { Tally } from '../../../backup/tally.ts';
import { t } from '../../../platform/words.ts';

const ROWS = ['patients', 'episodes', 'sessions'] as const;

/** What a backup holds beside what is here. */
export function TallyTable({ there, here }: { there: Tally; here: Tally }) {
  return (
    <table class="table tally">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('backup.inFile')}</th>
          <th scope="col">{t('backup.inHere')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`backup.tally.${row}`)}</th>
            <td>{there[row]}</td>
            <td>{here[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
