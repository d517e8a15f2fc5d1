import { useState } from 'preact/hooks';
import type { TriedGroup } from '../../../../backup/past/dry-run.ts';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { allChosen, isOffered, toggled, type Choices } from './choices.ts';
import { GroupRow } from './GroupRow.tsx';

interface GroupListProps {
  tried: readonly TriedGroup[];
  choices: Choices;
  /** « Importer » was pressed: what is not said is marked. */
  isTried: boolean;
  onChoose: (choices: Choices) => void;
}

const SHOWN_AT_ONCE = 50;

/** Which treatments were direct access: hers to tick, none is by itself. */
export function GroupList({ tried, choices, isTried, onChoose }: GroupListProps) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const offered = tried.filter(isOffered);
  if (offered.length === 0) return <p>{t('imports.nothingNew')}</p>;
  const lastUnsaid = offered.findLastIndex(({ group }) => choices.get(group.id) === 'unsaid');
  const most = isTried ? Math.max(shown, lastUnsaid + 1) : shown;
  const left = offered.length - most;
  return (
    <fieldset class="groups">
      <legend class="field__label">{t('imports.which')}</legend>
      <p class="soft">{t('imports.whichHint')}</p>
      <div class="actions">
        <Button look="quiet" onClick={() => onChoose(allChosen(tried, choices))}>
          {t('imports.tickAll')}
        </Button>
        <Button look="quiet" onClick={() => onChoose(new Map())}>
          {t('imports.tickNone')}
        </Button>
      </div>
      <ul class="groups__list">
        {offered.slice(0, most).map((one, index) => (
          <GroupRow
            key={one.group.id}
            id={`group-${index}`}
            one={one}
            where={choices.get(one.group.id)}
            isMissing={isTried && choices.get(one.group.id) === 'unsaid'}
            onToggle={() => onChoose(toggled(choices, one))}
            onWhere={(where) => onChoose(new Map(choices).set(one.group.id, where))}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={() => setShown(most + SHOWN_AT_ONCE)}>
          {t('imports.showMore', left, [String(left)])}
        </Button>
      )}
    </fieldset>
  );
}
