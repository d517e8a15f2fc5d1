import { dayOf } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Profile } from '../../../domain/profile.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, shortDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { zoneOf } from '../../today.ts';
import { openQuestions, type Open } from './to-confirm.ts';

interface ToConfirmProps {
  tag: string;
  episode: Episode;
  profile: Profile;
}

/** The questions that hold a place until she answers. */
export function ToConfirm({ tag, episode, profile }: ToConfirmProps) {
  const { busy, failure, run } = useCommand();
  const questions = openQuestions(episode.sessions);
  if (questions.length === 0) return null;
  const zone = zoneOf(profile, episode.place);
  const settle = (intent: string, outcome: 'success' | 'failure') =>
    void run(() => askWorker('ui/settle-outcome', { tag, intent, outcome }));
  const answer = (session: string, said: 'same' | 'second') =>
    void run(() =>
      askWorker('ui/settle-doubt', { tag, episode: episode.id, session, answer: said }),
    );
  return (
    <div class="notice notice--warn">
      <h4 class="notice__title">{t('patient.toConfirm')}</h4>
      <Failure words={failure} />
      <ul class="questions">
        {questions.map((question) => (
          <li key={question.kind === 'outcome' ? question.intent : question.session.id}>
            <p>{wordsOf(question, zone)}</p>
            {question.kind === 'outcome' ? (
              <div class="actions">
                <Button busy={busy} onClick={() => settle(question.intent, 'success')}>
                  {t('common.yes')}
                </Button>
                <Button busy={busy} onClick={() => settle(question.intent, 'failure')}>
                  {t('common.no')}
                </Button>
              </div>
            ) : (
              <div class="actions">
                <Button busy={busy} onClick={() => answer(question.session.id, 'same')}>
                  {t(question.kind === 'near' ? 'patient.sameSession' : 'patient.same')}
                </Button>
                <Button busy={busy} onClick={() => answer(question.session.id, 'second')}>
                  {t(question.kind === 'near' ? 'patient.other' : 'patient.second')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(question: Open, zone: string): string {
  if (question.kind === 'same-day') {
    return t('patient.askDoubt', [longDate(question.session.date)]);
  }
  if (question.kind === 'near') {
    return t('patient.askNear', [longDate(question.session.date), longDate(question.billed)]);
  }
  const { at, dates } = question;
  const written = longDate(dayOf(at, zone));
  return t('patient.askOutcome', dates.length, [written, dates.map(shortDate).join(', ')]);
}
