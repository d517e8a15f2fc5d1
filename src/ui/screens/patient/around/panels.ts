import type { Episode } from '../../../../domain/episode.ts';
import type { NextStep, Verdict } from '../../../../domain/verdict.ts';

/** The gestures on an episode; each has its panel. */
export type Panel =
  | 'session'
  | 'documents'
  | 'after'
  | 'close'
  | 'attach'
  | 'annexe'
  | 'event'
  | 'diagnosis'
  | 'prescription'
  | 'assessment'
  | 'sessions'
  | 'correct';

export const PANEL_WORDS = {
  session: 'patient.addSession',
  documents: 'around.documents',
  after: 'around.after',
  close: 'patient.close',
  attach: 'around.attach',
  annexe: 'annexe.title',
  event: 'around.event',
  diagnosis: 'patient.diagnosis',
  prescription: 'patient.prescription',
  assessment: 'patient.assessment',
  sessions: 'patient.sessions',
  correct: 'patient.correct',
} as const satisfies Record<Panel, string>;

interface Step {
  panel: Panel;
  words:
    | 'around.act.documents'
    | 'around.act.attach'
    | 'around.act.event'
    | 'around.act.close'
    | 'around.act.after';
}

/** What the button of a duty says, and the panel that it opens; a step that is not here has none. */
export const STEPS: Partial<Record<NextStep, Step>> = {
  'send-assessment': { panel: 'documents', words: 'around.act.documents' },
  'send-report': { panel: 'documents', words: 'around.act.documents' },
  'attach-document': { panel: 'attach', words: 'around.act.attach' },
  'record-event': { panel: 'event', words: 'around.act.event' },
  'close-episode': { panel: 'close', words: 'around.act.close' },
  'ask-news': { panel: 'after', words: 'around.act.after' },
};

/** The few gestures of every day, and the rarer ones that fold open under « Autres gestes ». */
export function panelsOf(
  episode: Episode,
  { duties }: Pick<Verdict, 'duties'>,
  inFile: boolean,
): { main: Panel[]; more: Panel[] } {
  const isDue = (step: NextStep) => duties.some(({ next }) => next === step);
  const attach: Panel[] = isDue('attach-document') ? ['attach'] : [];
  const correct: Panel[] = inFile ? ['correct'] : [];
  if (episode.closedOn !== null) {
    return { main: ['documents', 'sessions'], more: [...attach, 'annexe', 'event', ...correct] };
  }
  // A patient who was referred is waited for: that question comes before the rest.
  const after: Panel[] = episode.newsAwaitedSince ? ['after'] : [];
  return {
    main: ['session', 'documents', ...after, 'close'],
    more: [
      ...attach,
      'annexe',
      'event',
      'diagnosis',
      'prescription',
      'assessment',
      'sessions',
      ...correct,
    ],
  };
}
