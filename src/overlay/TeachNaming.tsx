import { useState } from 'preact/hooks';
import { fieldWords, roleWords } from '../messages/teach-words.ts';
import { t } from '../platform/words.ts';
import type { TaughtRole } from '../sites/facts.ts';
import type { Chosen, TeachActions } from './TeachPanel.tsx';
import { trusted, type IsSeen } from './trusted.ts';

interface TeachNamingProps {
  chosen: Chosen;
  actions: TeachActions;
  isSeen: IsSeen;
}

const NONE = 'none';

/** « Quel est ce champ ? », with all that would be kept of it. */
export function TeachNaming({ chosen, actions, isSeen }: TeachNamingProps) {
  const [role, setRole] = useState('');
  const keep = () => {
    if (role !== '') actions.keep(role === NONE ? null : (role as TaughtRole));
  };
  return (
    <>
      <label>
        {t('teach.role.label')}
        <select value={role} onInput={(event) => setRole(event.currentTarget.value)}>
          <option value="">{t('teach.role.choose')}</option>
          {chosen.roles.map((each) => (
            <option key={each} value={each}>
              {roleWords(each)}
            </option>
          ))}
          <option value={NONE}>{roleWords(null)}</option>
        </select>
      </label>
      <p class="soft">
        {t('teach.kept', [fieldWords({ role: null, anchors: chosen.anchors }), chosen.path])}
      </p>
      <div class="choices">
        <button
          type="button"
          class="main"
          aria-disabled={role === '' ? 'true' : undefined}
          onClick={trusted(isSeen, keep)}
        >
          {t('teach.keep')}
        </button>
        <button type="button" onClick={trusted(isSeen, actions.another)}>
          {t('teach.another')}
        </button>
      </div>
    </>
  );
}
