import { t } from '../../../platform/words.ts';
import { uiLanguage } from '../../../platform/language.ts';
import { CONTRADICTIONS } from '../../../rules/law/contradictions.ts';
import { isInference, type Rule } from '../../../rules/rule.ts';
import { contradictionAnchor } from './Contradictions.tsx';
import { InFrench } from './InFrench.tsx';
import { certaintyWords, settingLink, severityWords } from './law-words.ts';
import { SourceList } from './SourceList.tsx';

/** One rule: what it says, how sure that is, who says it, and what Neuvième makes of it. */
export function RuleEntry({ rule }: { rule: Rule }) {
  const { id, statement, certainty, behaviour, severities, versions, openQuestion } = rule;
  const inferred = isInference(rule);
  const about = CONTRADICTIONS.find(({ rules }) => rules.some((one) => one === id));
  return (
    <article
      id={id}
      class={inferred ? 'rule rule--inferred' : 'rule'}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
    >
      <h3 id={`${id}-title`} class="rule__statement">
        <a class="rule__id" href={`#${id}`} aria-label={t('common.lineOf', [id])}>
          {id}
        </a>{' '}
        {statement[uiLanguage()]}
      </h3>
      <p>
        <span class={`rule__certainty rule__certainty--${inferred ? 'inferred' : 'text'}`}>
          {certaintyWords(certainty)}
        </span>
        {inferred && ` ${t('law.inferenceNote')}`}
      </p>
      <dl class="rule__details">
        <dt>{t('law.sources')}</dt>
        <dd>
          <SourceList rule={rule} />
        </dd>
        {versions !== undefined && (
          <>
            <dt>{t('law.versions')}</dt>
            <dd>
              <InFrench>
                <ul class="plain">
                  {versions.map((version) => (
                    <li key={version}>{version}</li>
                  ))}
                </ul>
              </InFrench>
              {about && (
                <a href={`#${contradictionAnchor(about.topic)}`}>{t('law.seeContradiction')}</a>
              )}
            </dd>
          </>
        )}
        <dt>{t('law.does')}</dt>
        <dd>
          <InFrench>{behaviour}</InFrench>
        </dd>
        <dt>{t('law.onScreen')}</dt>
        <dd>{severityWords(severities)}</dd>
        <Setting rule={rule} />
        {rule.notApplied !== undefined && (
          <>
            <dt>{t('law.notApplied')}</dt>
            <dd>
              <InFrench>{rule.notApplied}</InFrench>
            </dd>
          </>
        )}
        {openQuestion !== undefined && (
          <>
            <dt>{t('law.toAsk')}</dt>
            <dd>
              <InFrench>{openQuestion}</InFrench>
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

function Setting({ rule: { setting } }: { rule: Rule }) {
  if (setting === null) return null;
  const { words, address } = settingLink(setting);
  return (
    <>
      <dt>{t('law.settingTitle')}</dt>
      <dd>
        <a href={address}>{words}</a>
      </dd>
    </>
  );
}
