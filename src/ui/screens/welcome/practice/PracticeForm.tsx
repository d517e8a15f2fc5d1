import { useState } from 'preact/hooks';
import { shortDate, t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { Form } from '../../../components/Form.tsx';
import { PracticeField } from './PracticeField.tsx';

/** Invented, and her name says so. */
const PATIENT = { birthName: 'FICTIF', firstName: 'Léa', birthDate: '1985-03-12' };

interface PracticeFormProps {
  executant: string;
  session: { date: string; act: string };
  /** The imagined software took it: it can be looked at only. */
  billed: boolean;
  onFilled: (filled: boolean) => void;
  onBill: () => void;
}

/** A small imitation of an invoice: the fields that billing software shows, and one button. */
export function PracticeForm({ executant, session, billed, onFilled, onBill }: PracticeFormProps) {
  const [rpps, setRpps] = useState('');
  const [prescribedOn, setPrescribedOn] = useState('');
  const [missing, setMissing] = useState(false);
  const bill = () => {
    if (billed) return;
    setMissing(rpps.trim() === '');
    if (rpps.trim() !== '') onBill();
  };
  return (
    <Form class="practice__form" onSubmit={bill}>
      <fieldset class="practice__block">
        <legend>{t('practice.patient')}</legend>
        <PracticeField
          id="practice-name"
          label={t('practice.birthName')}
          value={PATIENT.birthName}
        />
        <PracticeField
          id="practice-first"
          label={t('practice.firstName')}
          value={PATIENT.firstName}
        />
        <PracticeField
          id="practice-born"
          label={t('practice.birthDate')}
          value={shortDate(PATIENT.birthDate)}
        />
        <PracticeField id="practice-by" label={t('practice.executant')} value={executant} />
      </fieldset>
      <fieldset class="practice__block">
        <legend>{t('practice.prescriber')}</legend>
        <PracticeField
          id="practice-rpps"
          label={t('practice.rpps')}
          value={rpps}
          onInput={(text) => {
            setRpps(text);
            setMissing(false);
            onFilled(text.trim() !== '');
          }}
          frozen={billed}
          error={missing ? t('practice.noPrescriber') : null}
        />
        <PracticeField
          id="practice-prescribed"
          type="date"
          label={t('practice.prescribedOn')}
          value={prescribedOn}
          onInput={setPrescribedOn}
          frozen={billed}
        />
      </fieldset>
      <fieldset class="practice__block">
        <legend>{t('practice.sessions')}</legend>
        <PracticeField
          id="practice-date"
          type="date"
          label={t('practice.date')}
          value={session.date}
        />
        <PracticeField id="practice-act" label={t('practice.act')} value={session.act} />
      </fieldset>
      <p class="actions">
        <Button type="submit" look="primary" busy={billed}>
          {t('practice.bill')}
        </Button>
      </p>
    </Form>
  );
}
