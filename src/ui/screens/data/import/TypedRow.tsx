import { t } from '../../../../platform/words.ts';
import {
  typedFields,
  type TypedFault,
  type TypedField,
  type TypedFaults,
  type TypedLine,
} from './typed-lines.ts';

const LABELS = {
  birthName: 'episode.birthName',
  firstName: 'episode.firstName',
  birthDate: 'imports.field.birthDate',
  region: 'imports.field.region',
  before: 'imports.field.before',
  firstDate: 'imports.field.firstDate',
} as const satisfies Record<TypedField, string>;

const FAULTS = {
  missing: 'imports.typedFault.missing',
  date: 'imports.typedFault.date',
  past: 'imports.typedFault.past',
  number: 'imports.typedFault.number',
  'first-date': 'imports.typedFault.firstDate',
  'before-birth': 'imports.typedFault.beforeBirth',
} as const satisfies Record<TypedFault, string>;

const LONGEST = { birthDate: 40, firstDate: 40, before: 3 } as const;

interface TypedRowProps {
  line: TypedLine;
  /** Shown once the line was left, or « Enregistrer » was pressed. */
  faults: TypedFaults;
  /** Why the worker would not take it, in words. */
  refusal: string | null;
  onInput: (field: TypedField, value: string) => void;
  onPaste: (field: TypedField, text: string) => boolean;
  onLeave: () => void;
  onNext: () => void;
  onRemove: () => void;
}

/** One patient who is being treated: six fields in a line. */
export function TypedRow(props: TypedRowProps) {
  const { line, faults, refusal } = props;
  const said = [...faults].map(([field, fault]) =>
    t('imports.typedFault.at', [t(LABELS[field]), t(FAULTS[fault])]),
  );
  const words = [...said, ...(refusal === null ? [] : [refusal])];
  const note = `typed-${line.id}-note`;
  return (
    <li
      class="typed__row"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) props.onLeave();
      }}
    >
      <div class="typed__fields">
        {typedFields.map((field) => (
          <label key={field} class="typed__cell">
            <span class="typed__label">{t(LABELS[field])}</span>
            <input
              id={`typed-${line.id}-${field}`}
              class="input"
              type="text"
              inputMode={field === 'before' ? 'numeric' : 'text'}
              autocomplete="off"
              spellcheck={false}
              maxLength={field in LONGEST ? LONGEST[field as keyof typeof LONGEST] : 120}
              value={line[field]}
              aria-invalid={faults.has(field) ? 'true' : undefined}
              aria-describedby={words.length > 0 ? note : undefined}
              onInput={(event) => props.onInput(field, event.currentTarget.value)}
              onPaste={(event) => {
                const text = event.clipboardData?.getData('text/plain') ?? '';
                if (props.onPaste(field, text)) event.preventDefault();
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing) return;
                event.preventDefault();
                props.onNext();
              }}
            />
          </label>
        ))}
        <button
          type="button"
          class="button button--quiet typed__remove"
          aria-label={t('imports.removeLine', [line.birthName || t('imports.emptyLine')])}
          title={t('imports.removeLine', [line.birthName || t('imports.emptyLine')])}
          onClick={props.onRemove}
        >
          ×
        </button>
      </div>
      {words.length > 0 && (
        <p id={note} class="field__note field__note--error">
          {words.join(' ')}
        </p>
      )}
    </li>
  );
}
