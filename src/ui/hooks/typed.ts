import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetTyped, keepTyped, readTyped, watchTyped } from '../../platform/typed.ts';

/** The text of a form that outlives its window. */
export interface Typed<T> {
  draft: T;
  setDraft: (next: T) => void;
  /** It was sent, or given up. */
  forget: () => void;
}

/**
 * The text of a form: a popup closes at every click beside it, and what was typed is there again. `form` names
 * it; `start` is what it shows while nothing is kept; `about`: kept beside it, and only what is about the
 * same comes back.
 */
export function useTyped<T extends object>(form: string, start: T, about: object = {}): Typed<T> {
  const [draft, setDraft] = useState(start);
  /** True once something was typed here: what was kept before comes too late. */
  const typed = useRef(false);
  const same = JSON.stringify(about);
  useEffect(() => {
    let wanted = true;
    void readTyped(form).then((read) => {
      const kept = read as Kept<T> | undefined;
      if (!wanted || typed.current || kept?.about !== same) return;
      setDraft({ ...start, ...kept.draft });
    });
    return () => {
      wanted = false;
    };
  }, [form, same]);
  return {
    draft,
    setDraft: (next) => {
      typed.current = true;
      setDraft(next);
      void keepTyped(form, { about: same, draft: next } satisfies Kept<T>);
    },
    forget: () => void forgetTyped(form),
  };
}

/** What is kept of a form; null: nothing. Followed as it changes. */
export function useKept<T extends object>(form: string): Kept<T> | null {
  const [kept, setKept] = useState<Kept<T> | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (text: unknown) => wanted && setKept((text as Kept<T> | undefined) ?? null);
    void readTyped(form).then(show);
    const stop = watchTyped(form, show);
    return () => {
      wanted = false;
      stop();
    };
  }, [form]);
  return kept;
}

/** As our own pages wrote it. */
export interface Kept<T extends object> {
  /** JSON: the browser may give the keys of an object back in another order. */
  about: string;
  draft: T;
}
