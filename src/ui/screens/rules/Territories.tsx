import { longDate, t } from '../../../platform/words.ts';
import { TERRITORIES_CHECKED, TERRITORIES_SOURCE } from '../../../rules/data/territories.ts';
import { allTerritories, EXPERIMENT_START, type Territory } from '../../../rules/territories.ts';
import { LawTable } from './LawTable.tsx';

/** The departments of the experiment, and what their own documents say. */
export function Territories() {
  const said = allTerritories()
    .map((territory) => ({ territory, notes: notesOf(territory) }))
    .filter(({ notes }) => notes.length > 0);
  return (
    <section class="section" id="territoires" aria-labelledby="territories-title">
      <h2 id="territories-title">{t('law.territories')}</h2>
      <p>
        {t('law.territoriesIntro', [longDate(TERRITORIES_CHECKED), longDate(EXPERIMENT_START)])}
      </p>
      <p class="source" lang="fr">
        {TERRITORIES_SOURCE}
      </p>
      <LawTable
        caption={t('law.territories')}
        columns={['department', 'start', 'end', 'document']}
        rows={allTerritories().map((territory) => [
          `${territory.code} – ${territory.name}`,
          territory.start === null ? t('law.unknown') : longDate(territory.start),
          territory.end === null ? t('law.unknownAsked') : longDate(territory.end),
          documentWords(territory),
        ])}
      />
      <h3 class="law-subtitle">{t('law.notes')}</h3>
      <ul class="plain">
        {said.map(({ territory: { code, name }, notes }) => (
          <li key={code}>
            {t('law.noteOf', [name])} {notes.join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function documentWords({ supportingDocument, supportingDocumentToConfirm }: Territory): string {
  if (supportingDocument === null) return t('law.unknownAsked');
  const words = t(supportingDocument === 'annexe-1' ? 'law.annexe' : 'law.noDocument');
  return supportingDocumentToConfirm ? `${words} (${t('law.toConfirm')})` : words;
}

/** What a department's own documents say besides; nothing where they say nothing. */
function notesOf(territory: Territory): string[] {
  const { startAlsoStated, endAlsoStated, registrationUntil, numberWording, cpts } = territory;
  return [
    startAlsoStated === null ? '' : t('law.note.start', [startAlsoStated]),
    endAlsoStated === null ? '' : t('law.note.end', [endAlsoStated]),
    registrationUntil === null ? '' : t('law.note.registration', [longDate(registrationUntil)]),
    territory.threeMonthsStated ? t('law.note.threeMonths') : '',
    numberWording === null ? '' : t('law.note.number', [numberWording]),
    cpts.length === 0 ? '' : t('law.note.cpts', [cpts.join(', ')]),
  ].filter((note) => note !== '');
}
