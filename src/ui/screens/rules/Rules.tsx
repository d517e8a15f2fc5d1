import { useEffect, useState } from 'preact/hooks';
import { longDate, t } from '../../../platform/words.ts';
import { uiLanguage } from '../../../platform/language.ts';
import { allRules } from '../../../rules/catalogue.ts';
import { isInference } from '../../../rules/rule.ts';
import { PageShell } from '../../components/PageShell.tsx';
import { useHash } from '../../hooks/hash.ts';
import { Contradictions } from './Contradictions.tsx';
import { familyWords } from './law-words.ts';
import { Limits } from './Limits.tsx';
import { Questions } from './Questions.tsx';
import { RuleEntry } from './RuleEntry.tsx';
import { RuleFilters } from './RuleFilters.tsx';
import { EVERYTHING, shownRules, type RuleFilter, type ShownFamily } from './shown-rules.ts';
import { Territories } from './Territories.tsx';

const PARTS = [
  { href: '#regles', key: 'law.rules' },
  { href: '#contradictions', key: 'law.contradictions' },
  { href: '#questions', key: 'law.questions' },
  { href: '#limites', key: 'law.limits' },
  { href: '#territoires', key: 'law.territories' },
] as const;

/** « Textes et règles »: every rule with its source and how sure it is, from the same data that judge. */
export function Rules() {
  const [filter, setFilter] = useState<RuleFilter>(EVERYTHING);
  const hash = useHash();
  const families = shownRules(filter, uiLanguage());
  useArrival(hash, () => setFilter(EVERYTHING));
  const inferred = allRules().filter(isInference).length;
  return (
    <PageShell title={t('law.title')} here="rules">
      <p>{t('law.intro', [allRules().length])}</p>
      <p>{t('law.introInferred', [inferred])}</p>
      <p>{t('law.introStop')}</p>
      {uiLanguage() === 'en' && <p class="soft">{t('law.frenchParts')}</p>}
      <nav class="law-parts no-print" aria-label={t('law.onThisPage')}>
        {PARTS.map(({ href, key }) => (
          <a key={href} href={href}>
            {t(key)}
          </a>
        ))}
      </nav>
      <section id="regles" aria-labelledby="rules-title">
        <h2 id="rules-title" class="law-title">
          {t('law.rules')}
        </h2>
        <RuleFilters
          filter={filter}
          shown={families.reduce((sum, { rules }) => sum + rules.length, 0)}
          onFilter={setFilter}
        />
        {families.length === 0 && <p>{t('law.nothing')}</p>}
        {families.map((family) => (
          <FamilySection key={family.id} family={family} />
        ))}
      </section>
      <Contradictions />
      <Questions />
      <Limits />
      <Territories />
    </PageShell>
  );
}

function FamilySection({ family: { id, checkedOn, rules } }: { family: ShownFamily }) {
  return (
    <section class="section" aria-labelledby={`family-${id}`}>
      <h2 id={`family-${id}`}>{familyWords(id)}</h2>
      <p class="source">{t('law.checkedOn', [longDate(checkedOn)])}</p>
      {rules.map((rule) => (
        <RuleEntry key={rule.id} rule={rule} />
      ))}
    </section>
  );
}

/** Brings what the address names into sight, though it was drawn after the browser looked for it. */
function useArrival(hash: string, showAll: () => void): void {
  const [arrived, setArrived] = useState('');
  useEffect(() => {
    if (hash === '' || hash === arrived) return;
    const target = document.getElementById(hash);
    // The rule may be filtered out: then once more, with all of them.
    if (target === null) return showAll();
    setArrived(hash);
    target.scrollIntoView();
    if (target.tabIndex === -1 && target.matches('article')) target.focus({ preventScroll: true });
  });
}
