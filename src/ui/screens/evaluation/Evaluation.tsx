import { useMemo } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { figuresOf, type Activity } from '../../../evaluation/figures.ts';
import { reportOf } from '../../../evaluation/report.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { PageShell } from '../../components/PageShell.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { WorkProgress } from '../../components/WorkProgress.tsx';
import { useProfiles } from '../../hooks/profiles.ts';
import { useTyped } from '../../hooks/typed.ts';
import { todayOf } from '../../today.ts';
import { Exports } from './Exports.tsx';
import { FiguresView } from './FiguresView.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { readQuestion, startQuestion } from './question-form.ts';
import { reportText } from './report-words.ts';
import { useActivity } from './use-activity.ts';

/** « Évaluation »: the yearly figures for the ARS, on screen and as files. */
export function Evaluation() {
  const profiles = useProfiles();
  const reading = useActivity();
  if (profiles.state === 'reading') return <Waiting />;
  const list = profiles.state === 'ready' ? profiles.value.list : [];
  const failed = profiles.state === 'failed' || reading.state === 'failed';
  return (
    <PageShell title={t('evaluation.title')} here="evaluation">
      <p class="soft">{t('evaluation.intro')}</p>
      {failed && <Failure words={t('error.reading')} />}
      {!failed && list.length === 0 && (
        <p>
          {t('evaluation.noProfile')} <a href="/options.html">{t('popup.setUp')}</a>
        </p>
      )}
      {!failed && list.length > 0 && reading.state === 'reading' && (
        <WorkProgress words={t('evaluation.reading')} at={reading.at} />
      )}
      {!failed && list.length > 0 && reading.state === 'ready' && (
        <Asked activity={reading.activity} profiles={list} />
      )}
    </PageShell>
  );
}

/** The question above, the answer below; what she typed outlives the page. */
function Asked({ activity, profiles }: { activity: Activity; profiles: readonly Profile[] }) {
  const day = todayOf(profiles[0] ?? null);
  const { draft, setDraft } = useTyped('evaluation', startQuestion(day));
  const known = profiles.some(({ rpps }) => rpps === draft.practitioner);
  const asked = known ? draft : { ...draft, practitioner: '' };
  const { question, faults } = readQuestion(asked, day);
  const evaluated = useMemo(() => {
    if (question === null) return null;
    const figures = figuresOf(activity, question);
    const report = reportOf(figures, asked.masked);
    return { question, figures, report, text: reportText(report, figures) };
  }, [activity, JSON.stringify(question), asked.masked]);
  const isEmpty = evaluated?.figures.groups.all.episodes === 0;
  return (
    <>
      <QuestionForm
        draft={asked}
        onDraft={setDraft}
        faults={faults}
        profiles={profiles}
        day={day}
      />
      {evaluated && isEmpty && (
        <p role="status">
          {t('evaluation.nothing', [
            longDate(evaluated.question.from),
            longDate(evaluated.question.to),
          ])}
        </p>
      )}
      {evaluated && !isEmpty && (
        <>
          <FiguresView evaluated={evaluated} profiles={profiles} day={day} />
          <Exports evaluated={evaluated} profiles={profiles} day={day} />
        </>
      )}
    </>
  );
}
