import { Choice } from '../../../components/Choice.tsx';

interface AskedChoiceProps<T extends string> {
  name: string;
  legend: string;
  /** Empty: not answered. */
  value: T | '';
  options: readonly { value: T; words: string }[];
  error: string | null;
  onInput: (value: T) => void;
}

/** A question with a few answers, none of them given beforehand. */
export function AskedChoice<T extends string>(props: AskedChoiceProps<T>) {
  const { name, legend, value, options, error, onInput } = props;
  return (
    <div class={error === null ? undefined : 'field--wrong'}>
      <Choice<T | ''>
        name={name}
        legend={legend}
        value={value}
        options={options}
        onInput={(chosen) => chosen !== '' && onInput(chosen)}
      />
      {error !== null && (
        <p role="alert" class="field__note field__note--error">
          {error}
        </p>
      )}
    </div>
  );
}

/** Puts the focus on the first answer of a question. */
export function focusAnswer(name: string): void {
  document.querySelector<HTMLElement>(`#${CSS.escape(name)} input`)?.focus();
}
