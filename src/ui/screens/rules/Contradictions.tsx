import { t } from '../../../platform/words.ts';
import { ruleById } from '../../../rules/catalogue.ts';
import { CONTRADICTIONS } from '../../../rules/law/contradictions.ts';
import { InFrench } from './InFrench.tsx';
import { RuleLinks } from './RuleLinks.tsx';

/** Where one topic stands on this page. */
export function contradictionAnchor(topic: string): string {
  const rank = CONTRADICTIONS.findIndex((one) => one.topic === topic);
  return `contradiction-${rank + 1}`;
}

/** What the sources do not say alike, and what Neuvième does with it. */
export function Contradictions() {
  return (
    <section class="section" id="contradictions" aria-labelledby="contradictions-title">
      <h2 id="contradictions-title">{t('law.contradictions')}</h2>
      {CONTRADICTIONS.map(({ topic, rules, choice }) => (
        <section key={topic} id={contradictionAnchor(topic)} class="law-topic">
          <h3 lang="fr">{topic}</h3>
          <InFrench>
            <ul class="plain">
              {(ruleById(rules[0])?.versions ?? []).map((version) => (
                <li key={version}>{version}</li>
              ))}
            </ul>
          </InFrench>
          <p class="law-topic__choice">
            <strong>{t('law.does')}</strong>
          </p>
          <InFrench>{choice}</InFrench>
          <p>
            <RuleLinks ids={rules} />
          </p>
        </section>
      ))}
    </section>
  );
}
