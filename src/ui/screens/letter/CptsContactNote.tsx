import type { Place } from '../../../domain/profile.ts';
import { longDate, t } from '../../../platform/words.ts';
import { contactOf } from '../../../rules/contacts.ts';
import { CONTACTS_CHECKED, CONTACTS_SOURCE } from '../../../rules/data/contacts.ts';

/** Whom to ask at her CPTS: what she noted herself, else what was published, and how sure that is. */
export function CptsContactNote({ place }: { place: Place | null }) {
  if (place === null) return null;
  const { coordinator, cpts, department } = place;
  const published = contactOf(department, cpts);
  const own = place.contacts.find(({ name }) => name === cpts)?.email;
  const email = own ?? (coordinator.email || (published?.email ?? ''));
  const isPublished = published !== null && email === published.email;
  const known = [coordinator.name, coordinator.phone, email].filter(Boolean);
  return (
    <div class="slot__contact">
      <p>
        <strong>{cpts || t('slot.yourCpts')}</strong>
        {known.length > 0 ? ` · ${known.join(' · ')}` : ` · ${t('slot.noContact')}`}
      </p>
      {isPublished && published.doubtful && <p class="warn-words">{t('contact.doubtful')}</p>}
      {isPublished && (
        <p class="source">
          {t('contact.published', [published.email, longDate(CONTACTS_CHECKED)])}{' '}
          {t('common.source')} {CONTACTS_SOURCE}
        </p>
      )}
      <p>
        <a class="link" href="/options.html#contacts" target="_blank">
          {t('contacts.title')}
        </a>
      </p>
    </div>
  );
}
