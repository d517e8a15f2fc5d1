import { patientKey, type Patient } from '../../../domain/patient.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { patientName } from '../../typed-name.ts';

interface PageBarProps {
  people: readonly Patient[];
  /** Who is shown here; null: nobody in particular. */
  shown: Patient | null;
  onShow: () => void;
}

/** Says that the page in front is about somebody else than what stands here, with the way there. */
export function PageBar({ people, shown, onShow }: PageBarProps) {
  const [first] = people;
  const isShown = shown !== null && people.some((one) => patientKey(one) === patientKey(shown));
  if (!first || isShown) return null;
  return (
    <div class="notice notice--warn" role="status">
      <p>
        {people.length === 1
          ? t('panel.onPageNow', [patientName(first)])
          : t('panel.severalOnPage')}
      </p>
      <div class="actions">
        <Button look="quiet" onClick={onShow}>
          {t('panel.show')}
        </Button>
      </div>
    </div>
  );
}
