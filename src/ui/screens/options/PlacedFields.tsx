import { useState } from 'preact/hooks';
import type { OwnAnnexe } from '../../../domain/own-annexe.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useTyped } from '../../hooks/typed.ts';
import { annexeFieldOptions, annexeFieldWords } from './annexe-field-words.ts';
import { NO_PLACE, readPlaced, type PlacedFault } from './placed-form.ts';

interface PlacedFieldsProps {
  own: OwnAnnexe;
  onChange: (own: OwnAnnexe) => Promise<boolean>;
}

const FAULTS = {
  field: 'common.choose',
  page: 'ownAnnexe.wrongPage',
  x: 'ownAnnexe.wrongMm',
  y: 'ownAnnexe.wrongMm',
} as const satisfies Record<PlacedFault, string>;

/** What is written over the form, each at its place in millimetres; one more, or one away. */
export function PlacedFields({ own, onChange }: PlacedFieldsProps) {
  const { draft, setDraft, forget } = useTyped('own-annexe-place', NO_PLACE);
  const [faults, setFaults] = useState<readonly PlacedFault[]>([]);
  const wrong = (fault: PlacedFault) => (faults.includes(fault) ? t(FAULTS[fault]) : null);
  const add = async () => {
    const read = readPlaced(draft, own);
    setFaults(read.ok ? [] : read.faults);
    if (!read.ok) return document.getElementById(`own-annexe-${read.faults[0]}`)?.focus();
    if (!(await onChange({ ...own, placed: [...own.placed, read.placed] }))) return;
    setDraft({ ...NO_PLACE, page: draft.page });
    forget();
  };
  const input = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <>
      <h3>{t('ownAnnexe.placed')}</h3>
      {own.placed.length === 0 && <p class="soft">{t('ownAnnexe.nonePlaced')}</p>}
      <ul class="sessions">
        {own.placed.map(({ field, page, x, y }, index) => (
          <li key={index} class="sessions__line">
            <span>
              {annexeFieldWords(field)} ·{' '}
              {t('ownAnnexe.place', [String(page), millimetres(x), millimetres(y)])}
            </span>
            <Button
              look="quiet"
              label={`${t('ownAnnexe.takeAway')} ${index + 1} ${annexeFieldWords(field)}`}
              onClick={() => void onChange({ ...own, placed: own.placed.toSpliced(index, 1) })}
            >
              {t('ownAnnexe.takeAway')}
            </Button>
          </li>
        ))}
      </ul>
      <Form class="panel" onSubmit={() => void add()}>
        <SelectField
          id="own-annexe-field"
          label={t('ownAnnexe.what')}
          value={draft.field}
          options={annexeFieldOptions(t('common.choose'))}
          error={wrong('field')}
          onInput={(field) => input({ field })}
        />
        <div class="pair">
          <TextField
            id="own-annexe-x"
            label={t('ownAnnexe.x')}
            value={draft.x}
            error={wrong('x')}
            onInput={(x) => input({ x })}
          />
          <TextField
            id="own-annexe-y"
            label={t('ownAnnexe.y')}
            value={draft.y}
            error={wrong('y')}
            onInput={(y) => input({ y })}
          />
        </div>
        {own.pages > 1 && (
          <TextField
            id="own-annexe-page"
            inputMode="numeric"
            label={t('ownAnnexe.page')}
            value={draft.page}
            error={wrong('page')}
            onInput={(page) => input({ page })}
          />
        )}
        <Button type="submit">{t('ownAnnexe.add')}</Button>
      </Form>
    </>
  );
}

function millimetres(value: number): string {
  return String(value).replace('.', ',');
}
