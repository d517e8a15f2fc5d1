import { t } from '../../../platform/words.ts';
import { allRules } from '../../../rules/catalogue.ts';
import { allTerritories } from '../../../rules/territories.ts';
import { RuleLinks } from './RuleLinks.tsx';

/** What no text answers: to be asked of her CPAM or of her ARS, in the words to ask it with. */
export function Questions() {
  return (
    <section class="section" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t('law.questions')}</h2>
      <p>{t('law.questionsIntro')}</p>
      <ul class="plain">
        {allRules().map(
          ({ id, openQuestion }) =>
            openQuestion !== undefined && (
              <li key={id}>
                <span lang="fr">{openQuestion}</span> <RuleLinks ids={[id]} />
              </li>
            ),
        )}
        {allTerritories().map(
          ({ code, name, question }) =>
            question !== null && (
              <li key={code}>
                <span lang="fr">{question}</span> ({name})
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
