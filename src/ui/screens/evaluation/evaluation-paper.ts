import type { Block, Paper } from '../../../documents/paper/block.ts';
import { uiLanguage } from '../../../platform/language.ts';
import { t } from '../../../platform/words.ts';
import { ruleWords } from '../../rule-words.ts';
import type { AboutLine } from './about.ts';
import { barsOf } from './bars.ts';
import { cellWords, type ReportText, type TextTable } from './report-words.ts';

/** The report for the ARS: the same tables, bars, definitions and limits as on screen. */
export function evaluationPaper(about: readonly AboutLine[], text: ReportText): Paper {
  const title = t('evaluation.paper.title');
  const rule = ruleWords('EVA-01');
  return {
    title,
    language: uiLanguage() === 'en' ? 'en-GB' : 'fr-FR',
    foot: t('evaluation.paper.foot'),
    pages: 'numbered',
    blocks: [
      { kind: 'title', text: title },
      { kind: 'facts', rows: about.map(({ label, words }) => ({ label, value: words })) },
      ...text.tables.flatMap((table) => tableBlocks(table, text.columns)),
      ...lines(t('evaluation.section.share'), text.share),
      ...lines(t('evaluation.section.definitions'), text.definitions),
      ...lines(t('evaluation.section.limits'), text.limits),
      ...(rule === null
        ? []
        : [{ kind: 'text', text: `EVA-01 · ${rule.statement}`, look: 'small' } as const]),
    ],
  };
}

function tableBlocks(table: TextTable, columns: readonly string[]): Block[] {
  if (table.rows.length === 0) return [];
  const bars = barsOf(table);
  return [
    { kind: 'heading', text: table.heading },
    ...(bars === null
      ? []
      : [
          {
            kind: 'bars' as const,
            rows: bars.map(({ label, value, words }) => ({ label, value: value ?? 0, words })),
          },
          { kind: 'space', height: 8 } as const,
        ]),
    {
      kind: 'table',
      columns: [
        { heading: table.first, share: 46 },
        ...columns.map((heading) => ({ heading, share: 18, align: 'right' as const })),
      ],
      rows: table.rows.map(({ label, cells, unit }) => [
        label,
        ...cells.map((cell) => cellWords(cell, unit)),
      ]),
    },
  ];
}

function lines(heading: string, all: readonly string[]): Block[] {
  return [
    { kind: 'heading', text: heading },
    ...all.map((text): Block => ({ kind: 'text', text })),
  ];
}
