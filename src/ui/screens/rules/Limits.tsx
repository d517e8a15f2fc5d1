import { longDate, t } from '../../../platform/words.ts';
import { uiLanguage } from '../../../platform/language.ts';
import type { Dated } from '../../../rules/dated.ts';
import { DURATIONS, SESSION_LIMITS } from '../../../rules/limits.ts';
import { REGIMES } from '../../../rules/regimes.ts';
import { LawTable } from './LawTable.tsx';
import { certaintyWords } from './law-words.ts';

/** The numbers of the scheme with the days on which they hold, and the regimes. */
export function Limits() {
  return (
    <section class="section" id="limites" aria-labelledby="limits-title">
      <h2 id="limits-title">{t('law.limits')}</h2>
      <p>{t('law.limitsIntro')}</p>
      <LawTable
        caption={t('law.limits')}
        columns={['limit', 'from', 'to', 'source', 'certainty']}
        rows={[
          ...SESSION_LIMITS.map((dated) => rowOf(dated, t('law.sessions', dated.value))),
          ...DURATIONS.map((dated) => rowOf(dated, t('law.months', dated.value))),
        ]}
      />
      <h3 class="law-subtitle">{t('law.regimes')}</h3>
      <LawTable
        caption={t('law.regimes')}
        columns={['regime', 'where', 'capped', 'document', 'source']}
        rows={Object.values(REGIMES).map((regime) => [
          regime.name[uiLanguage()],
          t(regime.twentyDepartments ? 'law.twenty' : 'law.everywhere'),
          t(regime.limited ? 'common.yes' : 'common.no'),
          t(regime.supportingDocument === 'none' ? 'law.noDocument' : 'law.byTerritory'),
          { inFrench: regime.source },
        ])}
      />
    </section>
  );
}

function rowOf({ from, to, source, certainty }: Dated<number>, limit: string) {
  return [
    limit,
    from === null ? t('law.always') : longDate(from),
    to === null ? t('law.always') : longDate(to),
    { inFrench: source },
    certaintyWords(certainty),
  ];
}
