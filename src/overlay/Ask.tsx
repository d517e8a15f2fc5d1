import { useState } from 'preact/hooks';
import type { Qualification } from '../messages/shapes.ts';
import { t } from '../platform/words.ts';
import { OpeningForm } from './OpeningForm.tsx';
import { trusted, type IsSeen } from './trusted.ts';

interface AskProps {
  open: readonly { id: string; region: string }[];
  /** An earlier episode is over: a new one is asked why. */
  cameBefore: boolean;
  onAnswer: (qualification: Qualification) => void;
  isSeen: IsSeen;
}

/** « Accès direct ? »: one click for an ordonnance or a known episode, one line to open a new one. */
export function Ask({ open, cameBefore, onAnswer, isSeen }: AskProps) {
  const [opening, setOpening] = useState<'none' | 'diagnosis' | 'after' | null>(null);
  if (opening) {
    return (
      <OpeningForm
        diagnosis={opening === 'none' ? null : opening}
        cameBefore={cameBefore}
        isSeen={isSeen}
        onBack={() => setOpening(null)}
        onOpen={(episode) => onAnswer({ kind: 'direct-access', opening: episode })}
      />
    );
  }
  const button = (label: string, act: () => void) => (
    <button type="button" onClick={trusted(isSeen, act)}>
      {label}
    </button>
  );
  return (
    <>
      <h2>{t('ask.title')}</h2>
      <div class="choices">
        {open.map(({ id, region }) =>
          button(t('ask.same', [region || t('ask.unnamedRegion')]), () =>
            onAnswer({ kind: 'same-episode', episode: id }),
          ),
        )}
        {button(t('ask.none'), () => setOpening('none'))}
        {button(t('ask.diagnosis'), () => setOpening('diagnosis'))}
        {button(t('ask.after'), () => setOpening('after'))}
        {button(t('ask.prescribed'), () => onAnswer({ kind: 'prescribed' }))}
      </div>
    </>
  );
}
