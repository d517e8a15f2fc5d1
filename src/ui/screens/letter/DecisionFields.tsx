import { referralSchema, type Referral } from '../../../domain/care.ts';
import type { CivilDate } from '../../../domain/civil-date.ts';
import { reasons, type Reason } from '../../../documents/letter/words.ts';
import { t } from '../../../platform/words.ts';
import { decisionWords } from '../../care-words.ts';
import { Choice } from '../../components/Choice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { decidedOn, type LetterDraft } from './letter-draft.ts';

interface DecisionFieldsProps {
  draft: LetterDraft;
  today: CivilDate;
  tried: boolean;
  onInput: (draft: LetterDraft) => void;
}

const REASONS = {
  'no-improvement': 'letter.reasons.noImprovement',
  'warning-signs': 'letter.reasons.warningSigns',
  worse: 'letter.reasons.worse',
  'diagnosis-wanted': 'letter.reasons.diagnosis',
  'care-to-go-on': 'letter.reasons.goOn',
  examination: 'letter.reasons.examination',
  own: 'letter.reasons.own',
} as const satisfies Record<Reason, string>;

/** What is decided, why (for the letter alone), and on which day. */
export function DecisionFields({ draft, today, tried, onInput }: DecisionFieldsProps) {
  const set = (part: Partial<LetterDraft>) => onInput({ ...draft, ...part });
  const late = decidedOn(draft, today) === null;
  return (
    <div class="form">
      <Choice<Referral['decision']>
        name="letter-decision"
        legend={t('letter.decision')}
        value={draft.decision}
        options={referralSchema.shape.decision.options.map((value) => ({
          value,
          words: decisionWords(value),
        }))}
        onInput={(decision) => set({ decision })}
      />
      {draft.decision !== 'none-needed' && (
        <>
          <Choice<Reason | ''>
            name="letter-reason"
            legend={t('letter.reason')}
            value={draft.reason}
            options={reasons.map((value) => ({ value, words: t(REASONS[value]) }))}
            onInput={(reason) => set({ reason })}
          />
          {draft.reason === 'own' && (
            <TextField
              id="letter-own-reason"
              label={t('letter.ownReason')}
              maxLength={300}
              value={draft.ownReason}
              onInput={(ownReason) => set({ ownReason })}
            />
          )}
          <p class="soft">{t('letter.reasonKept')}</p>
        </>
      )}
      <TextField
        id="letter-date"
        type="date"
        label={t('letter.date')}
        value={draft.date}
        max={today}
        error={tried && late ? t('common.datePast') : null}
        onInput={(date) => set({ date })}
      />
    </div>
  );
}
