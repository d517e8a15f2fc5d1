import { createDeciding } from '../overlay/decide.tsx';
import decideCss from '../overlay/decide.css?inline';
import { offerDeciding } from '../overlay/deciding.ts';
import { createOverlay } from '../overlay/mount.ts';
import { plainNotice } from '../overlay/plain-notice.ts';
import { isSeenAt } from '../overlay/sight.ts';
import css from '../overlay/style.css?inline';
import { attend } from '../page/attend.ts';
import { fillPrescriber } from '../page/fill/fill.ts';
import { closestAround, walk } from '../page/find/roots.ts';
import { createDoor } from '../page/gate/door.ts';
import { finishingControls } from '../page/guard/controls.ts';
import { systemClock } from '../platform/clock.ts';
import { t } from '../platform/words.ts';
import { dayOf } from '../domain/civil-date.ts';
import { ownTexts, timeZoneOf } from '../domain/profile.ts';
import { actOn } from './act.ts';
import { createDesk } from './desk.ts';
import { NINTH, Notebook, sessionDay } from './notebook.ts';
import type { Practise } from './play.ts';
import { practitioner } from './practitioner.ts';

/** A page script has its listeners from the start; here nothing is pressed before the practice is there. */
const NOTHING_EARLY = () => undefined;

/**
 * Watches over the practice invoice of this very page: the engine that reads, fills and holds clicks on a
 * billing software, the overlay that it draws there, and the rules, over a history that nobody keeps.
 */
export const practise: Practise = ({ profile, from, onCounted }, signal) => {
  const day = dayOf(systemClock(), timeZoneOf(profile?.places[0]?.department ?? ''));
  const who = practitioner(profile, day);
  const notebook = new Notebook(who, day, from, t('practice.region'));
  // Our pages let no style be written inline: the root adopts both sheets.
  offerDeciding(createDeciding(''));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css}\n${decideCss}`);
  const view = createOverlay(document, sheet, {
    eyes: { isSeenAt, walk, closestAround, finishingControls },
    bringDeciding: () => Promise.resolve(),
    onLost: () => undefined,
    plain: plainNotice(document),
  });
  attend(
    {
      window,
      door: createDoor(window, NOTHING_EARLY, signal),
      hello: { own: ownTexts(who), observers: [], site: null, pending: null },
      atRest: true,
      held: false,
      ask: createDesk({ notebook, who, day, onCounted }),
      view,
      filling: fillPrescriber,
      // No document is written of a patient who is none.
      joining: null,
      randomId: () => crypto.randomUUID(),
      isAlive: () => true,
      late: false,
    },
    signal,
  );
  return {
    executant: `${who.familyName} ${who.firstName}`,
    first: from === 'eighth' ? NINTH - 1 : 1,
    session: (rank) => {
      const date = sessionDay(rank, day);
      return { date, act: actOn(date) };
    },
  };
};
