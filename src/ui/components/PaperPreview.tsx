import type { Block, Paper } from '../../documents/paper/block.ts';

/** What a paper will say, in its own language: the same blocks, as a page shows them. */
export function PaperPreview({ paper, label }: { paper: Paper; label: string }) {
  return (
    <section class="on-paper" lang={paper.language} aria-label={label}>
      {paper.blocks.map((block, index) => (
        <PreviewOf key={index} block={block} />
      ))}
      <p class="soft">{paper.foot}</p>
    </section>
  );
}

function PreviewOf({ block }: { block: Block }) {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return (
        <p>
          <strong>{block.text}</strong>
        </p>
      );
    case 'text':
      return (
        <p class={block.look === 'soft' || block.look === 'small' ? 'soft' : undefined}>
          {block.look === 'bold' ? <strong>{block.text}</strong> : block.text}
        </p>
      );
    case 'facts':
      return (
        <dl>
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'columns':
      return <p>{[...block.left, ...block.right].join(' · ')}</p>;
    case 'checks':
      return (
        <p>
          {block.items.map(({ text, checked }) => `${checked ? '☑' : '☐'} ${text}`).join(' · ')}
        </p>
      );
    case 'bars':
      return <p>{block.rows.map(({ label, words }) => `${label} ${words}`).join(' · ')}</p>;
    case 'table':
      return <p>{block.rows.map((row) => row.join(' ')).join(' · ')}</p>;
    case 'sign':
      return <p class="soft">{block.labels.map((label) => `[ ${label} ]`).join('  ')}</p>;
    case 'line':
      return <hr />;
    case 'space':
      return null;
  }
}
