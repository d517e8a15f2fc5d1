import { t } from '../../../../platform/words.ts';
import type { CivilDate } from '../../../../domain/civil-date.ts';
import { Button } from '../../../components/Button.tsx';
import { Form } from '../../../components/Form.tsx';
import { Done, Failure } from '../../../components/Notice.tsx';
import { isEmpty, typedFaults } from './typed-lines.ts';
import { TypedRow } from './TypedRow.tsx';
import { useTypedPatients, type KeptLines } from './use-typed-patients.ts';

const NO_FAULTS = new Map();

interface TypedPatientsProps {
  today: CivilDate;
  /** Keeps the lines while this table is not on screen. */
  kept?: KeptLines;
}

/** « Mes patients en cours »: who is being treated now, typed or pasted, each a line. */
export function TypedPatients({ today, kept }: TypedPatientsProps) {
  const typed = useTypedPatients(today, kept);
  const { lines, saved, failure, busy } = typed;
  return (
    <Form class="typed" aria-labelledby="typed-title" onSubmit={() => void typed.save()}>
      <h3 id="typed-title">{t('imports.typed')}</h3>
      <p class="soft">{t('imports.typedHint')}</p>
      <ul class="typed__rows">
        {lines.map((line) => (
          <TypedRow
            key={line.id}
            line={line}
            faults={typed.isLeft(line.id) && !isEmpty(line) ? typedFaults(line, today) : NO_FAULTS}
            refusal={typed.refusals.get(line.id) ?? null}
            onInput={(field, value) => typed.input(line.id, field, value)}
            onPaste={(field, text) => typed.paste(line.id, field, text)}
            onLeave={() => typed.leave(line.id)}
            onNext={() => typed.next(line.id)}
            onRemove={() => typed.remove(line.id)}
          />
        ))}
      </ul>
      {typed.removed && (
        <p class="undo" role="status">
          {t('imports.lineRemoved')}{' '}
          <Button look="quiet" onClick={typed.putBack}>
            {t('common.undo')}
          </Button>
        </p>
      )}
      <Failure words={failure} />
      <Done words={saved === null ? null : t('imports.typedSaved', saved, [String(saved)])} />
      <div class="actions">
        <Button type="submit" look="primary" busy={busy}>
          {t('imports.typedSave')}
        </Button>
        <Button look="quiet" onClick={() => typed.next(lines.at(-1)?.id ?? 0)}>
          {t('imports.addLine')}
        </Button>
      </div>
    </Form>
  );
}
