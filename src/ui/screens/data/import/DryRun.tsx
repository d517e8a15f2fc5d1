import { t } from '../../../../platform/words.ts';
import { lineWords, refusalWords } from './fault-words.ts';
import type { Trial } from './past-file.ts';

/** What the file would bring, what is known, what is refused and why; nothing is written yet. */
export function DryRun({ trial: { read, tried } }: { trial: Trial }) {
  const sum = (of: (one: (typeof tried)[number]) => number) =>
    tried.reduce((total, one) => total + of(one), 0);
  const erased = tried.filter(({ standing }) => standing === 'erased');
  const fresh = sum((one) => (one.standing === 'erased' ? 0 : one.fresh));
  const known = sum((one) => one.known) + read.repeated;
  const refused = [...read.refused];
  const lost = refused.reduce((total, [, lines]) => total + lines.length, 0);
  const nothing = sum((one) => one.nothing);
  const left = sum((one) => (one.standing === 'erased' ? one.group.lines.length : 0));
  return (
    <>
      <ul class="tally">
        <li>
          <strong>{fresh}</strong> {t('imports.fresh', fresh)}
        </li>
        <li>
          <strong>{known}</strong> {t('imports.known', known)}
        </li>
        <li>
          <strong>{lost + left}</strong> {t('imports.refused', lost + left)}
        </li>
      </ul>
      {read.repeated > 0 && <p>{t('imports.repeated', read.repeated, [String(read.repeated)])}</p>}
      {nothing > 0 && <p>{t('imports.nothing', nothing, [String(nothing)])}</p>}
      {lost + left > 0 && (
        <details class="mapping">
          <summary>{t('imports.whyRefused')}</summary>
          <ul class="plain">
            {refused.map(([why, lines]) => (
              <li key={why}>
                {refusalWords(why)} ({lineWords(lines)})
              </li>
            ))}
            {erased.length > 0 && (
              <li>{t('imports.erased', erased.length, [String(erased.length)])}</li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}
