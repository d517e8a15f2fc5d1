import type { Letter } from '../../../documents/letter/letter.ts';

/** The letter as paper has it: nothing of the screen is printed but this. */
export function LetterPaper({ letter }: { letter: Letter }) {
  const { sender, recipient, date, subject, about, body } = letter;
  return (
    <article class="paper" lang="fr" aria-hidden="true">
      <p class="paper__lines">{sender.join('\n')}</p>
      <p class="paper__lines paper__right">{[...recipient, '', date].join('\n')}</p>
      <p class="paper__lines paper__subject">{`${subject}\n${about}`}</p>
      <p class="paper__lines">{body}</p>
      <p class="paper__lines paper__right">{sender[0]}</p>
    </article>
  );
}
