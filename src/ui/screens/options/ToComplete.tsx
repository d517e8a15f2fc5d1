import type { Profile } from '../../../domain/profile.ts';
import type { Finding } from '../../../domain/verdict.ts';
import { findingText } from '../../../messages/finding-words.ts';
import { nextSteps } from '../../../messages/next-words.ts';
import { t } from '../../../platform/words.ts';
import type { RuleId } from '../../../rules/catalogue.ts';
import { Notice } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';
import { toComplete } from '../../to-complete.ts';
import { todayOf } from '../../today.ts';

/** « À compléter »: what the saved profile leaves open, each with the way to its place. */
export function ToComplete({ profile }: { profile: Profile }) {
  const findings = toComplete(profile, todayOf(profile));
  if (findings.length === 0) return null;
  return (
    <section id="a-completer" aria-labelledby="complete-title">
      <Notice look="warn">
        <h2 id="complete-title" class="notice__title">
          {t('options.toComplete')}
        </h2>
        <ul class="plain">
          {findings.map((finding) => (
            <Point
              key={`${finding.subject} ${finding.message}`}
              finding={finding}
              profile={profile}
            />
          ))}
        </ul>
      </Notice>
    </section>
  );
}

/** The field that completes a point; what is said of the ARS has none. */
const FIELDS: Record<string, string> = {
  ELI_04_missing: 'proof',
  ELI_04_yearly: 'proof',
  ELI_04_unlisted: 'cpts',
  ELI_05_missing: 'list',
  ELI_05_waiting: 'list',
  ELI_05_yearly: 'list',
  JUS_03_ask: 'document',
  PRE_02_shape: 'am',
  PRE_05_same: 'finess',
};

function Point({ finding, profile }: { finding: Finding; profile: Profile }) {
  const { message, subject, next, rule } = finding;
  const field = FIELDS[message];
  const rank = profile.places.findIndex(({ id }) => id === subject) + 1;
  const several = profile.places.length > 1;
  const steps = next === 'complete-profile' ? [] : nextSteps([finding]);
  return (
    <li>
      <p>
        {several && rank > 0 && <strong>{t('options.place', [rank])} · </strong>}
        {findingText(finding)} {steps.map((step) => `${step}.`).join(' ')}
      </p>
      <p class="point">
        {field !== undefined && (
          <a
            href={`#${subject}-${field}`}
            aria-label={`${t('options.complete')} : ${findingText(finding)}`}
          >
            {t('options.complete')}
          </a>
        )}
      </p>
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule={rule as RuleId} />
      </details>
    </li>
  );
}
