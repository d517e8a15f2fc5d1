import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { chosenCares, isOffered, unsaid } from './choices.ts';
import { DryRun } from './DryRun.tsx';
import { FirstRows } from './FirstRows.tsx';
import { GroupList } from './GroupList.tsx';
import { Recognised } from './Recognised.tsx';
import type { PastFileImport, Step } from './use-past-file.ts';

interface PreviewProps {
  step: Extract<Step, { kind: 'preview' }>;
  asked: PastFileImport;
  /** An import that was broken off and goes on with this file. */
  resume: string | null;
}

/** What a file says, what it would bring, and which of it she wants. */
export function Preview({ step, asked, resume }: PreviewProps) {
  const { file, trial, choices } = step;
  const title = useRef<HTMLHeadingElement>(null);
  // How often « Importer » was pressed while something was not said.
  const [tries, setTries] = useState(0);
  useEffect(() => title.current?.focus(), []);
  const { cares, sessions } = chosenCares(trial?.tried ?? [], choices);
  const open = unsaid(trial?.tried ?? [], choices);
  useEffect(() => {
    const [first] = open;
    if (tries === 0 || !first) return;
    const offered = (trial?.tried ?? []).filter(isOffered);
    document.getElementById(`group-${offered.indexOf(first)}`)?.focus();
  }, [tries]);
  const write = () => (open.length === 0 ? asked.write(resume) : setTries(tries + 1));
  return (
    <div class="import">
      <h3 ref={title} tabIndex={-1}>
        {file.name}
      </h3>
      <Recognised file={file} onChange={asked.remap} />
      <FirstRows file={file} />
      {trial && (
        <>
          <DryRun trial={trial} />
          <GroupList
            tried={trial.tried}
            choices={choices}
            isTried={tries > 0}
            onChoose={asked.choose}
          />
        </>
      )}
      <div class="actions">
        {choices.size > 0 && (
          <Button look="primary" onClick={write}>
            {t('imports.write', sessions, [String(sessions), String(cares.length)])}
          </Button>
        )}
        <Button look="quiet" onClick={asked.cancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
