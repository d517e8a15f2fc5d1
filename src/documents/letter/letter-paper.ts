import type { Block, Paper } from '../paper/paper.ts';
import type { Letter } from './letter.ts';

/** A letter as a PDF: no name in its properties, several pages where the text is long. */
export function letterPaper({ sender, recipient, date, subject, about, body }: Letter): Paper {
  const paragraphs = body
    .split('\n')
    .map((text): Block =>
      text.trim() === '' ? { kind: 'space', height: 8 } : { kind: 'text', text },
    );
  return {
    title: 'Lettre',
    language: 'fr-FR',
    blocks: [
      { kind: 'columns', left: sender, right: [...recipient, '', date] },
      { kind: 'space', height: 24 },
      { kind: 'text', text: subject, look: 'bold' },
      { kind: 'text', text: about },
      { kind: 'space', height: 14 },
      ...paragraphs,
      { kind: 'space', height: 18 },
      { kind: 'text', text: sender[0] ?? '', align: 'right' },
    ],
    foot: 'Document confidentiel, couvert par le secret professionnel',
    pages: 'numbered',
  };
}
