import { useEffect, useRef } from 'preact/hooks';
import { fieldWords, roleWords } from '../messages/teach-words.ts';
import { t } from '../platform/words.ts';
import type { TaughtField, TaughtRole } from '../sites/facts.ts';
import { TeachNaming } from './TeachNaming.tsx';
import { trusted, type IsSeen } from './trusted.ts';

/** A chosen field: what would be kept of it, and what it can be. */
export interface Chosen {
  anchors: TaughtField['anchors'];
  path: string;
  roles: readonly TaughtRole[];
}

export interface TeachScene {
  /** The field under the pointer, in words; null: none. */
  over: TaughtField | null;
  chosen: Chosen | null;
  /** What was just refused or done, in words. */
  said: { words: string; alert: boolean } | null;
  taught: readonly TaughtRole[];
  /** At the top of the window instead of at its foot. */
  onTop: boolean;
}

export interface TeachActions {
  keep(role: TaughtRole | null): void;
  another(): void;
  silent(): void;
  move(): void;
  end(): void;
}

interface TeachPanelProps {
  scene: TeachScene;
  actions: TeachActions;
  isSeen: IsSeen;
}

/** The words beside the picker: what to do, what was chosen, what was learnt. */
export function TeachPanel({ scene, actions, isSeen }: TeachPanelProps) {
  const { over, chosen, said, taught, onTop } = scene;
  const heading = useRef<HTMLHeadingElement>(null);
  const naming = chosen !== null;
  useEffect(() => heading.current?.focus(), [naming]);
  return (
    <section class={onTop ? 'panel on-top' : 'panel'} aria-label={t('teach.title')}>
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {headingWords(chosen)}
        </h2>
        <button
          type="button"
          class="plain"
          aria-label={t('teach.move')}
          title={t('teach.move')}
          onClick={trusted(isSeen, actions.move)}
        >
          ⇅
        </button>
      </div>
      {chosen ? (
        <TeachNaming chosen={chosen} actions={actions} isSeen={isSeen} />
      ) : (
        <>
          <p>{t('teach.how')}</p>
          <p class="over" role="status">
            {over ? fieldWords(over) : ''}
          </p>
        </>
      )}
      <p role="alert" class={said?.alert ? 'warn-text' : 'soft'}>
        {said?.words ?? ''}
      </p>
      {taught.length > 0 && (
        <p class="soft">{t('teach.learnt', [taught.map(roleWords).join(', ')])}</p>
      )}
      {!chosen && (
        <div class="choices">
          <button type="button" class="main" onClick={trusted(isSeen, actions.end)}>
            {t('teach.end')}
          </button>
          <button type="button" onClick={trusted(isSeen, actions.silent)}>
            {t('teach.silent')}
          </button>
        </div>
      )}
    </section>
  );
}

function headingWords(chosen: Chosen | null): string {
  if (chosen === null) return t('teach.title');
  return chosen.anchors.type === 'control' ? t('teach.whichButton') : t('teach.which');
}
