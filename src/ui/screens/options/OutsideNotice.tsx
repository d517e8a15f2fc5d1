import { t } from '../../../platform/words.ts';
import { territoryOf } from '../../../rules/territories.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { departmentOf, type PlaceDraft } from './place-form.ts';

interface OutsideNoticeProps {
  place: PlaceDraft;
  onPermanent: () => void;
}

/** The CPTS experiment named outside its twenty departments: saved all the same, with the reason. */
export function OutsideNotice({ place, onPermanent }: OutsideNoticeProps) {
  const department = departmentOf(place);
  const outside = /^(\d{2,3}|2A|2B)$/.test(department) && territoryOf(department) === null;
  if (place.regime !== 'cpts' || !outside) return null;
  return (
    <Notice look="alert" live>
      <p>
        <strong>{t('options.outside', [department])}</strong>
      </p>
      <RuleNote rule="ELI-01" />
      <Button onClick={onPermanent}>{t('options.choosePermanent')}</Button>
    </Notice>
  );
}
