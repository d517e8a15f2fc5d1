import type { ComponentChildren } from 'preact';

interface FormProps {
  children: ComponentChildren;
  onSubmit: () => void;
  class?: string;
  'aria-labelledby'?: string;
}

/** A form that says itself what is wrong, in its own words beside its fields, and never leaves its page. */
export function Form({ children, onSubmit, ...rest }: FormProps) {
  return (
    <form
      {...rest}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
