import { useEffect, useState } from 'preact/hooks';
import { ownVersion } from '../../platform/about.ts';
import { forgetUpdate, readUpdatedFrom, watchUpdatedFrom } from '../../platform/preferences.ts';
import { releasesSince, type Release } from '../releases.ts';

/** What an update brought that she was not told of yet, newest first; and that she has read it. */
export function useUpdateNote(): { news: Release[]; dismiss: () => void } {
  const [news, setNews] = useState<Release[]>([]);
  useEffect(() => {
    const read = () =>
      void readUpdatedFrom().then(
        (from) => setNews(from === null ? [] : releasesSince(from, ownVersion())),
        // A line that cannot be read is not worth a word.
        () => undefined,
      );
    read();
    // The worker may be told of the update after this page was opened.
    return watchUpdatedFrom(read);
  }, []);
  const dismiss = () => {
    setNews([]);
    void forgetUpdate().catch(() => undefined);
  };
  return { news, dismiss };
}
