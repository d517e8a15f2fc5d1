import { useEffect, useRef, useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Verdict } from '../../../domain/verdict.ts';
import { letterPage } from '../../../messages/letter-page.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { isFull } from '../../caseload.ts';
import { PANEL_WORDS, panelsOf, type Panel } from './around/panels.ts';
import { EpisodePanel } from './EpisodePanel.tsx';
import { SaidAndUndo, type Said } from './SaidAndUndo.tsx';

interface EpisodeActionsProps {
  tag: string;
  episode: Episode;
  profile: Profile;
  verdict: Verdict;
  cameBefore: boolean;
  /** In the patient's file: corrections too, and the rarer gestures are unfolded. */
  inFile: boolean;
  today: CivilDate;
  /** Opened by a duty above; each time another object. */
  asked: { panel: Panel } | null;
}

/** The gestures on an episode, the rarer ones folded away; one panel is open at a time. */
export function EpisodeActions(props: EpisodeActionsProps) {
  const { tag, episode, verdict, inFile, asked } = props;
  const [panel, setPanel] = useState<Panel | null>(null);
  const [unfolded, setUnfolded] = useState(inFile);
  const [said, setSaid] = useState<Said | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const { closedOn } = episode;
  const { main, more } = panelsOf(episode, verdict, inFile);
  const shown = panel !== null && [...main, ...more].includes(panel) ? panel : null;
  // Opened again: what was said of its end is over.
  useEffect(() => {
    if (closedOn === null) setSaid((one) => (one?.panel === 'close' ? null : one));
  }, [closedOn]);
  const open = (chosen: Panel | null) => {
    setSaid(null);
    setPanel(chosen);
  };
  // A duty's button is above: its panel opens below, and the focus goes there with it.
  useEffect(() => {
    if (asked !== null) open(asked.panel);
  }, [asked]);
  useEffect(() => {
    if (asked !== null && shown === asked.panel) focusIn(host.current);
  }, [asked, shown]);
  const finish = (words: string, gesture: string | null = null) => {
    // The panel goes, and the focus with it: back to its button, or to what is left of it.
    const left = shown === 'close' ? 'sessions' : shown;
    (buttonOf(host.current, left) ?? buttonOf(host.current, 'more'))?.focus();
    setSaid({ words, gesture, panel: shown });
    setPanel(null);
  };
  const button = (each: Panel) => (
    <span key={each} data-panel={each}>
      <Button
        look={each !== 'session' ? 'quiet' : isFull(verdict) ? 'plain' : 'primary'}
        expanded={shown === each}
        onClick={() => open(panel === each ? null : each)}
      >
        {t(PANEL_WORDS[each])}
      </Button>
    </span>
  );
  return (
    <div ref={host}>
      <div class="actions">
        {main.filter((each) => each !== 'close').map(button)}
        {closedOn === null && (
          <a
            class="button button--quiet"
            href={letterPage({ tag, episode: episode.id })}
            target="_blank"
          >
            {t('around.refer')}
          </a>
        )}
        {main.includes('close') && button('close')}
        {more.length > 0 && (
          <span data-panel="more">
            <Button look="quiet" expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
              {t('around.more')}
            </Button>
          </span>
        )}
      </div>
      {unfolded && more.length > 0 && (
        <div class="actions actions--more" role="group" aria-label={t('around.more')}>
          {more.map(button)}
        </div>
      )}
      <SaidAndUndo tag={tag} episode={episode.id} said={said} onSaid={setSaid} />
      <EpisodePanel {...props} shown={shown} onDone={finish} onShow={open} />
    </div>
  );
}

function buttonOf(host: HTMLElement | null, name: Panel | 'more' | null): HTMLElement | null {
  return host?.querySelector<HTMLElement>(`[data-panel="${name ?? 'none'}"] button`) ?? null;
}

/** The first thing in the open panel that can be answered. */
function focusIn(host: HTMLElement | null): void {
  host?.querySelector<HTMLElement>('.panel :is(input, select, summary, button)')?.focus();
}
