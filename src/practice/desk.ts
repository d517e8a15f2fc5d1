import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { unansweredEpisode } from '../domain/facts.ts';
import { ownTexts, type Profile } from '../domain/profile.ts';
import type { Assessment, PageMessages, RequestOf } from '../messages/shapes.ts';
import type { Ask } from '../page/attended.ts';
import { check } from '../rules/check.ts';
import { sessionsOnForm } from '../rules/form-sessions.ts';
import type { Question } from '../rules/question.ts';
import { citationsFor } from '../worker/citations.ts';
import { EPISODE, TREATMENT, type Notebook } from './notebook.ts';

interface Desk {
  notebook: Notebook;
  who: Profile;
  day: CivilDate;
  /** An invoice was counted. */
  onCounted: () => void;
}

type Answers = Partial<{
  [N in keyof PageMessages]: (request: RequestOf<N>) => PageMessages[N]['response'];
}>;

/**
 * Answers the page engine as the worker would, by the same rules, out of a notebook: what is not written
 * there is written nowhere. A message that means nothing here is answered with null.
 */
export function createDesk(desk: Desk): Ask {
  const { notebook } = desk;
  const answers: Answers = {
    'page/assess': ({ draft }) => judge(desk, draft),
    'page/qualify': ({ draft, qualification }) => {
      if (qualification.kind === 'direct-access') notebook.open(qualification.opening);
      const episode = qualification.kind === 'prescribed' ? null : EPISODE;
      notebook.write({ kind: 'treatment-answered', treatment: TREATMENT, episode });
      return judge(desk, draft);
    },
    'page/record-diagnosis': ({ draft, diagnosis }) => {
      notebook.write({ kind: 'diagnosis-recorded', episode: EPISODE, diagnosis });
      return judge(desk, draft);
    },
    'page/record-prescription': ({ draft, prescription }) => {
      notebook.write({ kind: 'prescription-obtained', episode: EPISODE, ...prescription });
      return judge(desk, draft);
    },
    'page/attach-document': ({ draft }) => {
      const once = desk.who.settings.supportingDocument === 'per-treatment';
      const invoice = once ? null : draft.invoiceId;
      notebook.write({ kind: 'supporting-document-attached', episode: EPISODE, invoice });
      return judge(desk, draft);
    },
    'page/settle-doubt': ({ draft, session, answer }) => {
      notebook.write({ kind: 'session-doubt-settled', episode: EPISODE, session, answer });
      return judge(desk, draft);
    },
    'page/assign-act': ({ draft, act }) => {
      notebook.write({ kind: 'act-assigned', act, episodes: [EPISODE] });
      return judge(desk, draft);
    },
    'page/void-session': ({ draft, session, reason }) => {
      notebook.write({ kind: 'session-voided', episode: EPISODE, session, reason });
      return judge(desk, draft);
    },
    'page/override': ({ draft, reason, note }) => {
      const { standing } = check(questionOf(desk, draft));
      if (standing.kind === 'exceeds') {
        const { dates } = standing;
        const about = { episode: EPISODE, invoice: draft.invoiceId, dates, reason, note };
        notebook.write({ kind: 'limit-overridden', ...about });
      }
      return judge(desk, draft);
    },
    'page/same-person': ({ draft }) => judge(desk, draft),
    'page/intend': ({ draft, intent }) => {
      intend(desk, draft, intent);
      return judge(desk, draft);
    },
    'page/outcome': ({ draft, intent, outcome, evidence }) => {
      if (draft && !notebook.hasIntent(intent)) intend(desk, draft, intent);
      notebook.write({ kind: 'outcome-seen', intent, outcome, evidence, filedAs: null });
      if (outcome === 'success') desk.onCounted();
      return { kept: true };
    },
  };
  return (name, request) => {
    const answer = answers[name] as ((asked: typeof request) => never) | undefined;
    return Promise.resolve(answer ? answer(request) : (null as never));
  };
}

function intend({ notebook, day }: Desk, draft: FormDraft, intent: string): void {
  const { sessions, assessments } = sessionsOnForm(draft.lines, day);
  const episode = notebook.episode() ? EPISODE : unansweredEpisode(TREATMENT);
  const { invoiceId: invoice, prescriptionDate: prescribedOn } = draft;
  const about = { intent, episode, invoice, sessions, assessments, prescribedOn };
  notebook.write({ kind: 'intent-to-bill', ...about });
}

function questionOf({ notebook, who, day }: Desk, draft: FormDraft): Question {
  return {
    draft,
    history: notebook.history(),
    profile: who,
    day,
    invoiceMark: draft.invoiceId,
    treatmentMark: TREATMENT,
  };
}

function judge(desk: Desk, draft: FormDraft): Assessment {
  const question = questionOf(desk, draft);
  const verdict = check(question);
  return {
    verdict,
    citations: citationsFor(verdict),
    own: ownTexts(desk.who),
    observes: false,
    episodes: question.history.episodes.map(({ id, region }) => ({ id, region })),
    cameBefore: false,
    otherName: null,
    revision: desk.notebook.revision,
  };
}
