import { useEffect, useState } from 'preact/hooks';
import { ownVersion } from '../../platform/about.ts';
import { forgetUpdate, readUpdatedFrom } from '../../platform/preferences.ts';
import { releasesSince, type Release } from '../releases.ts';

/** What an update brought that she was not told of yet, newest first; and that she has read it. */
export function useUpdateNote(): { news: Release[]; dismiss: () => void } {
  const [news, setNews] = useState<Release[]>([]);
  useEffect(() => {
    readUpdatedFrom().then(
      (from) => setNews(from === null ? [] : releasesSince(from, ownVersion())),
      // A line that cannot be read is not worth a word.
      () => undefined,
    );
  }, []);
  const dismiss = () => {
    setNews([]);
    void forgetUpdate().catch(() => undefined);
  };
  return { news, dismiss };
}
