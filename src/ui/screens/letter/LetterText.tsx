import { letterBody, type Letter } from '../../../documents/letter/letter.ts';
import type { LetterFacts } from '../../../documents/letter/facts.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { describe, FieldFrame } from '../../components/FieldFrame.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { addressee, type LetterDraft } from './letter-draft.ts';

interface LetterTextProps {
  draft: LetterDraft;
  letter: Letter;
  facts: LetterFacts;
  onInput: (draft: LetterDraft) => void;
}

const MOST_LETTERS = 8000;

/** The letter: what stands around the text, and the text, which is hers to change. */
export function LetterText({ draft, letter, facts, onInput }: LetterTextProps) {
  const set = (part: Partial<LetterDraft>) => onInput({ ...draft, ...part });
  const to = addressee(draft);
  const proposed = to === null ? '' : letterBody(facts, { ...draft, to });
  const outdated = draft.body !== null && draft.body !== proposed;
  const hint = { hint: t('letter.textHint') };
  return (
    <section class="section form" aria-labelledby="letter-text-title">
      <h2 id="letter-text-title">{t('letter.letter')}</h2>
      <div class="pair">
        <TextField
          id="letter-doctor"
          label={t(to === 'emergency' ? 'letter.service' : 'letter.doctor')}
          optional={t('common.optional')}
          value={draft.doctor}
          onInput={(doctor) => set({ doctor })}
        />
        <TextField
          id="letter-phone"
          label={t('letter.phone')}
          optional={t('common.optional')}
          maxLength={40}
          value={draft.phone}
          onInput={(phone) => set({ phone })}
        />
      </div>
      <div class="letter__around" lang="fr">
        <p>{[...letter.recipient, letter.date].join(' · ')}</p>
        <p>{letter.subject}</p>
        <p>{letter.about}</p>
      </div>
      <FieldFrame id="letter-body" label={t('letter.text')} {...hint}>
        <textarea
          id="letter-body"
          class="input letter__text"
          lang="fr"
          rows={22}
          maxLength={MOST_LETTERS}
          autocomplete="off"
          value={letter.body}
          {...describe('letter-body', hint)}
          onInput={(event) => set({ body: event.currentTarget.value })}
        />
      </FieldFrame>
      {outdated && (
        <Notice>
          <p>{t('letter.changed')}</p>
          <Button look="quiet" onClick={() => set({ body: null })}>
            {t('letter.proposeAgain')}
          </Button>
        </Notice>
      )}
    </section>
  );
}
