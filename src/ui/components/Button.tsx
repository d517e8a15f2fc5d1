import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  /** `primary`: the one expected action; `quiet`: a text among others; `danger`: takes something away. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  busy?: boolean;
  expanded?: boolean;
  /** For a button that switches something on and off. */
  pressed?: boolean;
  /** For a short visible text repeated on every line; must contain that text. */
  label?: string;
}

/** A button that keeps its focus while it works: busy is said, never `disabled`. */
export function Button({
  children,
  onClick,
  look = 'plain',
  type = 'button',
  busy = false,
  expanded,
  pressed,
  label,
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button button--${look}`}
      aria-disabled={busy ? 'true' : undefined}
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
