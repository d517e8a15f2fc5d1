import type { Profile } from '../../domain/profile.ts';
import { t } from '../../platform/words.ts';
import { territoryOf } from '../../rules/territories.ts';
import { Notice } from './Notice.tsx';
import { RuleNote } from './RuleNote.tsx';

/** Says so when no place of this profile allows direct access at all; otherwise nothing. */
export function PracticeNote({ profile }: { profile: Profile }) {
  const rule = refusingRule(profile);
  if (rule === null) return null;
  return (
    <Notice look="alert">
      <p>{t(rule === 'ELI-03' ? 'common.notForRemplacant' : 'common.notInDepartment')}</p>
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule={rule} />
      </details>
    </Notice>
  );
}

function refusingRule({ status, places }: Profile): 'ELI-01' | 'ELI-03' | null {
  if (status === 'remplacant') return 'ELI-03';
  const outside = places.every(
    ({ regime, department }) => regime === 'cpts' && territoryOf(department) === null,
  );
  return outside ? 'ELI-01' : null;
}
