import type { ComponentChildren } from 'preact';

interface NoticeProps {
  children: ComponentChildren;
  look?: 'info' | 'warn' | 'alert';
  /** Read out as soon as it appears. */
  live?: boolean;
}

/** A framed remark; its colour only repeats what its words say. */
export function Notice({ children, look = 'info', live = false }: NoticeProps) {
  return (
    <div class={`notice notice--${look}`} role={live ? 'alert' : undefined}>
      {children}
    </div>
  );
}

/** A failure in the kiné's words; nothing while there is none. */
export function Failure({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <Notice look="alert" live>
      <p>{words}</p>
    </Notice>
  );
}

/** Says that something was done. Always in the page, so that screen readers hear it change. */
export function Done({ words }: { words: string | null }) {
  return (
    <p role="status" class={words ? 'done' : 'done done--silent'}>
      {words}
    </p>
  );
}
