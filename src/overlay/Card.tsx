import { t } from '../platform/words.ts';
import { Ask } from './Ask.tsx';
import { Findings } from './Findings.tsx';
import type { OverlayProps } from './Overlay.tsx';
import { countWords, noticeWords, timeWords, toneOf, unknownWords } from './standing-words.ts';
import { Copy } from './Copy.tsx';
import { trusted } from './trusted.ts';

/** Notices that leave the number to be typed by hand. */
const BY_HAND: ReadonlySet<string> = new Set(['not-accepted', 'not-in-list', 'by-hand']);

/** The pill unfolded: where the patient stands, what there is to say, what can be done. */
export function Card({
  screen,
  actions,
  isSeen,
  onCollapse,
}: OverlayProps & { onCollapse: () => void }) {
  const { notice } = screen;
  const fill = screen.assessment?.verdict.fill;
  return (
    <section class={`card ${toneOf(screen)}`}>
      <div class="head">
        <div class="rows">
          <Standing screen={screen} actions={actions} isSeen={isSeen} />
        </div>
        <button
          type="button"
          class="plain"
          aria-label={t('overlay.collapse')}
          onClick={trusted(isSeen, onCollapse)}
        >
          –
        </button>
      </div>
      <div class="line">
        <p role="status">{notice && noticeWords(notice)}</p>
        {notice?.kind === 'filled' && (
          <button type="button" onClick={trusted(isSeen, actions.undo)}>
            {t('notice.undo')}
          </button>
        )}
        {notice && BY_HAND.has(notice.kind) && fill && <Copy text={fill.rpps} isSeen={isSeen} />}
      </div>
      {screen.late && <p class="soft">{t('overlay.reload')}</p>}
      {screen.orphaned && <p class="warn-text">{t('overlay.updated')}</p>}
    </section>
  );
}

function Standing({ screen, actions, isSeen }: OverlayProps) {
  const { assessment, canFill } = screen;
  if (!assessment) return null;
  const { verdict } = assessment;
  const { standing, findings } = verdict;
  const said = { findings, assessment, actions, isSeen };
  switch (standing.kind) {
    case 'locked':
      return <p>🔒 {t('overlay.locked')}</p>;
    case 'unknown':
      return <p>{unknownWords(standing.why)}</p>;
    case 'to-qualify':
      return (
        <Ask
          open={standing.elsewhereOpen}
          cameBefore={assessment.cameBefore}
          onAnswer={actions.qualify}
          isSeen={isSeen}
        />
      );
    // A doctor prescribes: only what came before the ordonnance is worth a word (rule PRE-10).
    case 'not-concerned':
    case 'not-eligible':
      return <Findings {...said} />;
    case 'within':
    case 'last':
    case 'exceeds':
    case 'exceeds-one-reading':
    case 'uncapped':
      return (
        <>
          <h2>{countWords(verdict)}</h2>
          <p class="soft">{timeWords(verdict).join(' · ')}</p>
          {canFill && (
            <div class="choices">
              <button type="button" class="main" onClick={trusted(isSeen, actions.fill)}>
                {t('overlay.fill')}
              </button>
            </div>
          )}
          <Findings {...said} />
        </>
      );
  }
}
