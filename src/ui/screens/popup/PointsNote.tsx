import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { pointsToComplete } from '../../to-complete.ts';
import { todayOf } from '../../today.ts';

/** « 2 points à compléter dans les réglages »; nothing when there is none. */
export function PointsNote({ profile }: { profile: Profile }) {
  const points = pointsToComplete(profile, todayOf(profile));
  if (points === 0) return null;
  return (
    <p class="popup__points">
      <a href="/options.html#a-completer" target="_blank">
        {t('popup.points', points)}
      </a>
    </p>
  );
}
