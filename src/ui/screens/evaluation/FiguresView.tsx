import type { ComponentChildren } from 'preact';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { RuleNote } from '../../components/RuleNote.tsx';
import { aboutLines } from './about.ts';
import type { Evaluated } from './export-evaluation.ts';
import { FigureTable } from './FigureTable.tsx';

interface FiguresViewProps {
  evaluated: Evaluated;
  profiles: readonly Profile[];
  day: CivilDate;
}

/** Every indicator with its table, what each one counts, and what none of them can see. */
export function FiguresView({ evaluated, profiles, day }: FiguresViewProps) {
  const { question, report, text } = evaluated;
  const [summary, ...others] = text.tables;
  const [period, who] = aboutLines(question, profiles, day, report.masked);
  return (
    <>
      <p role="status" class="figures__about">
        {t('evaluation.about.period')} {period?.words}
        <br />
        {who?.words}
      </p>
      {summary && <FigureTable table={summary} columns={text.columns} />}
      <section class="section" aria-labelledby="figures-share">
        <h2 id="figures-share">{t('evaluation.section.share')}</h2>
        {text.share.map((line) => (
          <p key={line} class="figures__note">
            {line}
          </p>
        ))}
      </section>
      {others.map((table) => (
        <FigureTable key={table.id} table={table} columns={text.columns} />
      ))}
      <Lines id="limits" heading={t('evaluation.section.limits')} lines={text.limits} />
      <Lines
        id="definitions"
        heading={t('evaluation.section.definitions')}
        lines={text.definitions}
      >
        <div class="figures__note">
          <RuleNote rule="EVA-01" />
        </div>
      </Lines>
    </>
  );
}

interface LinesProps {
  id: string;
  heading: string;
  lines: readonly string[];
  children?: ComponentChildren;
}

function Lines({ id, heading, lines, children }: LinesProps) {
  return (
    <section class="section" aria-labelledby={`figures-${id}`}>
      <h2 id={`figures-${id}`}>{heading}</h2>
      <ul class="figures__lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
