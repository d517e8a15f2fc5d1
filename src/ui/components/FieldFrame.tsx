import type { ComponentChildren } from 'preact';

/** What can be said at a field, below it. */
export interface FieldNotes {
  hint?: string | undefined;
  /** It cannot be saved like this. */
  error?: string | null | undefined;
  /** It can be saved, and is worth a second look. */
  warning?: string | null | undefined;
  /** Said while typing; neither wrong nor right yet. */
  note?: string | null | undefined;
}

interface FieldFrameProps extends FieldNotes {
  id: string;
  label: string;
  optional?: string | undefined;
  children: ComponentChildren;
}

/** A label above its control, and below it what there is to say. */
export function FieldFrame({ id, label, optional, children, ...notes }: FieldFrameProps) {
  return (
    <div class={`field${notes.error ? ' field--wrong' : ''}`}>
      <label for={id} class="field__label">
        {label}
        {optional && <span class="field__optional"> {optional}</span>}
      </label>
      {children}
      <Note id={`${id}-error`} look="error" words={notes.error} />
      <Note id={`${id}-warning`} look="warning" words={notes.warning} />
      <Note id={`${id}-note`} look="note" words={notes.error ? null : notes.note} />
      <Note id={`${id}-hint`} look="hint" words={notes.hint} />
    </div>
  );
}

interface NoteProps {
  id: string;
  look: 'error' | 'warning' | 'note' | 'hint';
  words: string | null | undefined;
}

function Note({ id, look, words }: NoteProps) {
  if (!words) return null;
  return (
    <p id={id} class={`field__note field__note--${look}`}>
      {words}
    </p>
  );
}

/** The ARIA attributes of the control inside a frame. */
export function describe(id: string, { hint, error, warning, note }: FieldNotes) {
  const ids = [
    error ? `${id}-error` : '',
    warning ? `${id}-warning` : '',
    note && !error ? `${id}-note` : '',
    hint ? `${id}-hint` : '',
  ].filter(Boolean);
  return {
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  };
}
