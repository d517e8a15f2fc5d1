import { useState } from 'preact/hooks';
import { t } from '../platform/words.ts';
import { trusted, type IsSeen } from './trusted.ts';

/** Puts her own number on the clipboard, for a field that has to be filled by hand. */
export function Copy({ text, isSeen }: { text: string; isSeen: IsSeen }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Where the page's policy forbids it the words stay as they are: nothing was copied.
    void navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" onClick={trusted(isSeen, copy)}>
      {copied ? t('notice.copied') : t('notice.copy')}
    </button>
  );
}
