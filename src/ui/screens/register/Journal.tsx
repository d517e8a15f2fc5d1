import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { dateTime } from '../../date-time.ts';
import { useReading } from '../../hooks/reading.ts';
import { zoneOf } from '../../today.ts';
import { readDecisions } from './decisions.ts';

/** The address of the journal in the register. */
export const JOURNAL = 'journal';
const FIRST = 200;
const COLUMNS = ['when', 'who', 'what', 'whom'] as const;

/** « Journal interne »: who decided what, and when; no part of anything that leaves the practice. */
export function Journal({ profile, listAddress }: { profile: Profile; listAddress: string }) {
  const lines = useReading('decisions', readDecisions);
  const [whole, setWhole] = useState(false);
  if (lines.state === 'failed') return <Failure words={t('error.reading')} />;
  if (lines.state === 'reading') return <p role="status">{t('register.reading')}</p>;
  const all = lines.value;
  const shown = whole ? all : all.slice(0, FIRST);
  return (
    <>
      <p class="actions no-print">
        <a class="link" href={listAddress}>
          {t('register.back')}
        </a>
        {all.length > 0 && (
          <Button look="quiet" onClick={() => window.print()}>
            {t('register.print')}
          </Button>
        )}
      </p>
      <h2>{t('journal.title')}</h2>
      <p class="soft">{t('journal.internal')}</p>
      {all.length === 0 && <p>{t('journal.empty')}</p>}
      {all.length > 0 && (
        <table class="table" role="table">
          <caption class="away">{t('journal.title')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {COLUMNS.map((column) => (
                <th key={column} role="columnheader" scope="col">
                  {t(`journal.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map(({ key, at, who, what, whom }) => (
              <tr key={key} role="row">
                <td role="cell">
                  <time dateTime={new Date(at).toISOString()}>{dateTime(at, zoneOf(profile))}</time>
                </td>
                <td role="cell">{who}</td>
                <th role="rowheader" scope="row">
                  {what}
                </th>
                <td role="cell">{whom}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < all.length && (
        <div class="actions">
          <Button onClick={() => setWhole(true)}>{t('journal.whole', [all.length])}</Button>
        </div>
      )}
    </>
  );
}
