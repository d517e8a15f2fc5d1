import type { Coordinator } from '../../../domain/profile.ts';
import { longDate, t } from '../../../platform/words.ts';
import { contactOf } from '../../../rules/contacts.ts';
import { CONTACTS_CHECKED, CONTACTS_SOURCE } from '../../../rules/data/contacts.ts';
import { TextField } from '../../components/TextField.tsx';
import { departmentOf, type PlaceDraft } from './place-form.ts';
import type { FieldsOf } from './visible-fault.ts';

interface CoordinatorFieldsProps {
  place: PlaceDraft;
  at: FieldsOf;
  onInput: (place: PlaceDraft) => void;
}

/** Whom to call at the CPTS, folded away while nothing is known; what was published is named with its source. */
export function CoordinatorFields({ place, at, onInput }: CoordinatorFieldsProps) {
  const { coordinator } = place;
  const published = contactOf(departmentOf(place), place.cpts.trim());
  const set = (part: Partial<Coordinator>) =>
    onInput({ ...place, coordinator: { ...coordinator, ...part } });
  const isPublished = published !== null && coordinator.email === published.email;
  return (
    <details class="why contact">
      <summary>
        {t('contact.title')} {t('common.optional')}
      </summary>
      <p class="soft">{t('contact.hint')}</p>
      <div class="pair">
        <TextField
          {...at('contact-name')}
          label={t('contact.name')}
          value={coordinator.name}
          onInput={(name) => set({ name })}
        />
        <TextField
          {...at('contact-phone')}
          label={t('contact.phone')}
          maxLength={40}
          value={coordinator.phone}
          onInput={(phone) => set({ phone })}
        />
      </div>
      <TextField
        {...at('contact-email')}
        label={t('contact.email')}
        maxLength={200}
        value={coordinator.email}
        warning={isPublished && published.doubtful ? t('contact.doubtful') : null}
        onInput={(email) => set({ email })}
      />
      {published !== null && (
        <p class="source">
          {t('contact.published', [published.email, longDate(CONTACTS_CHECKED)])}{' '}
          {t('common.source')} {CONTACTS_SOURCE}
        </p>
      )}
    </details>
  );
}
