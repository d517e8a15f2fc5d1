import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { EvaluationForm } from '../../../messages/people-shapes.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { exportEvaluation, type Evaluated } from './export-evaluation.ts';

interface ExportsProps {
  evaluated: Evaluated;
  profiles: readonly Profile[];
  day: CivilDate;
}

const FORMS = ['pdf', 'csv', 'json'] as const satisfies readonly EvaluationForm[];

/** The figures on screen as files; that they leave is written first. */
export function Exports({ evaluated, profiles, day }: ExportsProps) {
  const { busy, failure, run } = useCommand();
  const [said, setSaid] = useState<string | null>(null);
  const save = async (form: EvaluationForm) => {
    setSaid(null);
    if (await run(() => exportEvaluation(evaluated, profiles, day, form))) {
      setSaid(t('evaluation.export.saved'));
    }
  };
  return (
    <section class="section no-print" aria-labelledby="figures-exports">
      <h2 id="figures-exports">{t('evaluation.section.exports')}</h2>
      <p class="soft">{t('evaluation.export.hint')}</p>
      <div class="actions">
        {FORMS.map((form) => (
          <Button
            key={form}
            look={form === 'pdf' ? 'primary' : 'plain'}
            busy={busy}
            onClick={() => void save(form)}
          >
            {t(`evaluation.export.${form}`)}
          </Button>
        ))}
        <Button look="quiet" onClick={() => window.print()}>
          {t('evaluation.export.print')}
        </Button>
      </div>
      <Failure words={failure} />
      <Done words={said} />
    </section>
  );
}
