import { useEffect, useState } from 'preact/hooks';
import { readCollapsed, writeCollapsed } from '../platform/preferences.ts';
import { t } from '../platform/words.ts';
import { isSilent, type Actions, type Screen } from '../page/view.ts';
import { Cancelled } from './Cancelled.tsx';
import { Card } from './Card.tsx';
import { Pill } from './Pill.tsx';
import { StopDialog } from './StopDialog.tsx';
import type { IsSeen } from './trusted.ts';

export interface OverlayProps {
  screen: Screen;
  actions: Actions;
  isSeen: IsSeen;
}

/** Everything that is drawn inside the host page: a pill or its card, and the one dialog. */
export function Overlay({ screen, actions, isSeen }: OverlayProps) {
  const [collapsed, setCollapsed] = useState(false);
  useEffect(() => {
    void readCollapsed().then(setCollapsed);
  }, []);
  const collapse = (next: boolean) => {
    setCollapsed(next);
    void writeCollapsed(next);
  };
  const fold = () => {
    collapse(true);
    // Folded by hand, it stays so: what was just said has been read.
    if (screen.notice) actions.dismissNotice();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (screen.cancelled) return actions.keepSessions();
    if (screen.notice) actions.dismissNotice();
    else collapse(true);
  };
  const shared = { screen, actions, isSeen };
  return (
    <>
      {!isSilent(screen) && (
        <div class="place" role="region" aria-label={t('overlay.label')} onKeyDown={onKeyDown}>
          {screen.cancelled ? (
            <Cancelled card={screen.cancelled} actions={actions} isSeen={isSeen} />
          ) : collapsed && !screen.notice ? (
            <Pill screen={screen} isSeen={isSeen} onExpand={() => collapse(false)} />
          ) : (
            <Card {...shared} onCollapse={fold} />
          )}
        </div>
      )}
      {screen.stopped && <StopDialog {...shared} />}
    </>
  );
}
