import type { TriedGroup } from '../../../../backup/past/dry-run.ts';
import { addMonths } from '../../../../domain/civil-date.ts';
import { shortDate, t } from '../../../../platform/words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { patientName } from '../../../typed-name.ts';
import type { Where } from './choices.ts';

interface GroupRowProps {
  /** Names its fields. */
  id: string;
  one: TriedGroup;
  /** Undefined: not ticked. */
  where: Where | undefined;
  /** « Importer » was pressed while it was not said where this goes. */
  isMissing: boolean;
  onToggle: () => void;
  onWhere: (where: Where) => void;
}

const MONTHS_OF_DIRECT_ACCESS = 3;

/** One treatment of one patient: ticked, it was direct access. */
export function GroupRow({ id, one, where, isMissing, onToggle, onWhere }: GroupRowProps) {
  const { group, open, fresh, known } = one;
  const { patient, treatment, first, last } = group;
  const isLong = last > addMonths(first, MONTHS_OF_DIRECT_ACCESS);
  const span = first === last ? shortDate(first) : `${shortDate(first)} – ${shortDate(last)}`;
  const details = [
    treatment || t('imports.noTreatment'),
    t('imports.sessions', fresh + known, [String(fresh + known)]),
    span,
    known > 0 ? t('imports.ofThemKnown', known, [String(known)]) : '',
  ];
  return (
    <li class="groups__row">
      <label class="groups__label">
        <input type="checkbox" checked={where !== undefined} onInput={onToggle} />
        <span>
          <strong>{patientName(patient)}</strong>{' '}
          <span class="soft">{t('imports.born', [shortDate(patient.birthDate)])}</span>
          <br />
          {details.filter(Boolean).join(' · ')}
          {isLong && <span class="groups__long"> {t('imports.long')}</span>}
          {group.own !== null && <span class="groups__long"> {t('imports.own')}</span>}
        </span>
      </label>
      {where !== undefined && open.length > 0 && (
        <div class="groups__where">
          <SelectField
            id={id}
            label={t('imports.where')}
            value={where === 'new' ? 'new' : where === 'unsaid' ? '' : where.episode}
            error={isMissing ? t('imports.whereMissing') : null}
            options={[
              { value: '', words: t('imports.whereUnsaid') },
              ...open.map(({ episode, fresh: more }) => ({
                value: episode.id,
                words: t('imports.whereSame', more, [
                  episode.region || t('common.noRegion'),
                  String(more),
                ]),
              })),
              { value: 'new', words: t('imports.whereNew') },
            ]}
            onInput={(value) =>
              onWhere(value === '' ? 'unsaid' : value === 'new' ? 'new' : { episode: value })
            }
          />
        </div>
      )}
    </li>
  );
}
