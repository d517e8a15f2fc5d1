import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { readSiteRows } from '../../../ledger/pauses.ts';
import { t } from '../../../platform/words.ts';
import { KNOWN_SITES } from '../../../sites/known.ts';
import { useReading } from '../../hooks/reading.ts';
import { AddSoftware } from '../options/AddSoftware.tsx';
import { SoftwareRow } from '../options/SoftwareRow.tsx';
import { InstalledProgram } from './InstalledProgram.tsx';
import { KnownTool } from './KnownTool.tsx';
import { ObservationSwitch } from './ObservationSwitch.tsx';
import { StepFoot } from './StepFoot.tsx';
import { ToolTile } from './ToolTile.tsx';

interface SoftwareStepProps {
  profile: Profile | null;
  done: boolean;
  /** She bills in an installed program. */
  onInstalled: () => void;
  onNext: () => void;
  onSkip: () => void;
}

const OTHER = 'other';
const INSTALLED = 'installed';

/** Step 3: the software she bills in. A site is switched on here; an installed program needs nothing. */
export function SoftwareStep({ profile, done, onInstalled, onNext, onSkip }: SoftwareStepProps) {
  const [choice, setChoice] = useState('');
  const sites = useReading('sites', readSiteRows);
  const rows = sites.state === 'ready' ? sites.value : [];
  const origins = rows.map(({ origin }) => origin);
  const options = [
    ...KNOWN_SITES.map(({ name }) => ({ value: name, words: name, letter: name.charAt(0) })),
    { value: OTHER, words: t('welcome.tool.other'), letter: '+' },
    { value: INSTALLED, words: t('welcome.tool.installed'), letter: 'PC' },
  ];
  const known = KNOWN_SITES.find(({ name }) => name === choice);
  return (
    <>
      {origins.length > 0 && (
        <ul class="plain sites">
          {rows.map((row) => (
            <SoftwareRow key={row.origin} site={row} all={origins} />
          ))}
        </ul>
      )}
      <fieldset class="tools">
        <legend class="field__label">{t('welcome.tool.legend')}</legend>
        {options.map(({ value, words, letter }, place) => (
          <label key={value} class="tools__tool">
            <input
              type="radio"
              name="tool"
              value={value}
              checked={value === choice}
              onInput={() => setChoice(value)}
            />
            <ToolTile letter={letter} place={place} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <div class="tools__chosen">
        {known && <KnownTool key={known.name} tool={known} origins={origins} />}
        {choice === OTHER && <AddSoftware />}
        {choice === INSTALLED && <InstalledProgram onUsed={onInstalled} />}
      </div>
      <ObservationSwitch profile={profile} />
      <StepFoot step="software" done={done} onNext={onNext} onSkip={onSkip} />
    </>
  );
}
