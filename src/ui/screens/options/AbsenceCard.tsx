import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Absence, Profile } from '../../../domain/profile.ts';
import { longDate, t } from '../../../platform/words.ts';
import { concernedBy, type AbsenceReason } from '../../../rules/absences.ts';
import type { Case } from '../../caseload.ts';
import { Button } from '../../components/Button.tsx';
import { regionWords } from '../../episode-words.ts';
import { patientName } from '../../typed-name.ts';
import { absenceState } from './absence-form.ts';

interface AbsenceCardProps {
  absence: Absence;
  today: CivilDate;
  /** Open episodes of the whole practice; null while they are read. */
  cases: readonly Case[] | null;
  profile: Profile;
  busy: boolean;
  onRemove: () => void;
}

/** One absence: its days, and the episodes that need an ordonnance or a pause because of it. */
export function AbsenceCard({ absence, today, cases, profile, busy, onRemove }: AbsenceCardProps) {
  const span = spanWords(absence);
  const state = absenceState(absence, today);
  return (
    <section class="absence" aria-label={span}>
      <div class="sites__row">
        <strong>
          {span}
          {state !== 'ahead' && <span class="soft"> · {t(`absences.${state}`)}</span>}
        </strong>
        <Button look="quiet" label={t('absences.removeOf', [span])} busy={busy} onClick={onRemove}>
          {t('absences.remove')}
        </Button>
      </div>
      {cases !== null && state !== 'over' && (
        <Concerned absence={absence} cases={cases.filter((one) => isHers(one, profile))} />
      )}
    </section>
  );
}

/** « Du 21 décembre 2026 au 3 janvier 2027 ». */
function spanWords({ from, to }: Absence): string {
  return from === to
    ? t('absences.one', [longDate(from)])
    : t('absences.span', [longDate(from), longDate(to)]);
}

function isHers({ episode }: Case, { places }: Profile): boolean {
  return places.some(({ id }) => id === episode.place);
}

function Concerned({ absence, cases }: { absence: Absence; cases: readonly Case[] }) {
  const rows = cases
    .map((one) => ({ one, reasons: concernedBy(absence, one.episode, one.verdict) }))
    .filter(({ reasons }) => reasons.length > 0)
    // What meets a limit meanwhile comes first.
    .toSorted((a, b) => Number(isCalm(a.reasons)) - Number(isCalm(b.reasons)));
  return (
    <>
      <p>{t('absences.concerned', rows.length)}</p>
      {rows.length > 0 && (
        <>
          <table class="table" role="table">
            <caption class="away">{spanWords(absence)}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {(['patient', 'region', 'why'] as const).map((column) => (
                  <th key={column} role="columnheader" scope="col">
                    {t(`absences.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map(({ one, reasons }) => (
                <tr key={one.episode.id} role="row">
                  <th role="rowheader" scope="row">
                    <a href={`/register.html#${encodeURIComponent(one.tag)}`} target="_blank">
                      {patientName(one.patient)}
                    </a>
                  </th>
                  <td role="cell">{regionWords(one.episode)}</td>
                  <td role="cell">
                    {reasons.map((reason) => reasonWords(reason, one)).join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="actions">
            <Button look="quiet" onClick={() => window.print()}>
              {t('absences.print')}
            </Button>
          </p>
        </>
      )}
    </>
  );
}

function isCalm(reasons: readonly AbsenceReason[]): boolean {
  return reasons.includes('goes-on');
}

function reasonWords(reason: AbsenceReason, { verdict }: Case): string {
  if (reason === 'forecast') return t('absences.forecast', [longDate(verdict.forecast ?? '')]);
  if (reason === 'deadline') return t('absences.deadline', [longDate(verdict.deadline ?? '')]);
  return t('absences.goesOn');
}
