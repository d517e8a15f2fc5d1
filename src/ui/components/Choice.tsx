interface ChoiceProps<T extends string> {
  /** Of the group; its id too. */
  name: string;
  legend: string;
  value: T;
  options: readonly { value: T; words: string }[];
  onInput: (value: T) => void;
}

/** One answer among a few, as radio buttons. */
export function Choice<T extends string>({
  name,
  legend,
  value,
  options,
  onInput,
}: ChoiceProps<T>) {
  return (
    <fieldset id={name} class="choice">
      <legend class="field__label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice__option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onInput={() => onInput(option.value)}
          />
          {option.words}
        </label>
      ))}
    </fieldset>
  );
}
