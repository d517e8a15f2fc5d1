import { useState } from 'preact/hooks';
import type { Place } from '../../../domain/profile.ts';
import {
  delays,
  needs,
  phoneOf,
  slotMessage,
  type Delay,
  type Need,
} from '../../../documents/letter/slot-message.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { CptsContactNote } from './CptsContactNote.tsx';
import type { LetterDraft } from './letter-draft.ts';

interface SlotRequestProps {
  draft: LetterDraft;
  place: Place | null;
  /** There is no treating doctor: this is the way then (rule FUP-03). */
  open: boolean;
  onInput: (draft: LetterDraft) => void;
}

const NEEDS = {
  'medical-opinion': 'slot.needs.opinion',
  diagnosis: 'slot.needs.diagnosis',
  prescription: 'slot.needs.prescription',
} as const satisfies Record<Need, string>;

const DELAYS = {
  today: 'slot.delays.today',
  'two-days': 'slot.delays.twoDays',
  week: 'slot.delays.week',
  'two-weeks': 'slot.delays.twoWeeks',
} as const satisfies Record<Delay, string>;

/** No treating doctor: whom to ask at the CPTS, and a message that tells nothing of the patient. */
export function SlotRequest({ draft, place, open, onInput }: SlotRequestProps) {
  const [said, setSaid] = useState<string | null>(null);
  const message = slotMessage({ ...draft, callBack: draft.phone });
  const set = (part: Partial<LetterDraft>) => {
    setSaid(null);
    onInput({ ...draft, ...part });
  };
  const copy = () => {
    setSaid(null);
    navigator.clipboard.writeText(message).then(
      () => setSaid(t('slot.copied')),
      () => setSaid(t('slot.notCopied')),
    );
  };
  const wrongPhone = draft.phone.trim() !== '' && phoneOf(draft.phone) === null;
  return (
    <details class="section slot" open={open}>
      <summary class="slot__title">{t('slot.title')}</summary>
      <RuleNote rule="FUP-03" />
      <CptsContactNote place={place} />
      <div class="pair">
        <SelectField
          id="slot-need"
          label={t('slot.need')}
          value={draft.need}
          options={needs.map((value) => ({ value, words: t(NEEDS[value]) }))}
          onInput={(value) => set({ need: needs.find((one) => one === value) ?? draft.need })}
        />
        <SelectField
          id="slot-delay"
          label={t('slot.delay')}
          value={draft.delay}
          options={delays.map((value) => ({ value, words: t(DELAYS[value]) }))}
          onInput={(value) => set({ delay: delays.find((one) => one === value) ?? draft.delay })}
        />
      </div>
      <TextField
        id="slot-phone"
        label={t('slot.phone')}
        maxLength={40}
        value={draft.phone}
        warning={wrongPhone ? t('slot.noPhone') : null}
        onInput={(phone) => set({ phone })}
      />
      <p class="letter__around slot__message" lang="fr">
        {message}
      </p>
      <p class="soft">{t('slot.secret')}</p>
      <div class="actions">
        <Button onClick={copy}>{t('slot.copy')}</Button>
      </div>
      <Done words={said} />
    </details>
  );
}
