import type { Place, Profile } from '../../../domain/profile.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { mailboxesOf } from '../../../rules/contacts.ts';
import { CONTACTS_CHECKED, CONTACTS_SOURCE } from '../../../rules/data/contacts.ts';
import { territoryOf } from '../../../rules/territories.ts';
import { ContactRow } from './ContactRow.tsx';

/** « Contacts »: what the territories of her places published, as she corrected it. Nobody is written to. */
export function Contacts({ profile }: { profile: Profile }) {
  const departments = [...new Set(profile.places.map(({ department }) => department))];
  const known = departments.filter((department) => mailboxesOf(department).length > 0);
  return (
    <section class="section" id="contacts" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{t('contacts.title')}</h2>
      <p>{t('contacts.intro')}</p>
      {known.length === 0 && <p>{t('contacts.none')}</p>}
      {known.map((department) => (
        <OfDepartment key={department} department={department} profile={profile} />
      ))}
    </section>
  );
}

function OfDepartment({ department, profile }: { department: string; profile: Profile }) {
  const place = profile.places.find((one) => one.department === department);
  if (place === undefined) return null;
  const save = (key: string, email: string | null) =>
    askWorker('ui/save-profile', {
      profile: withContact(profile, place, key, email),
      replaces: profile.rpps,
    });
  return (
    <details class="why">
      <summary>{territoryOf(department)?.name ?? department}</summary>
      <ul class="sites">
        {mailboxesOf(department).map((mailbox) => (
          <ContactRow
            key={mailbox.key}
            mailbox={mailbox}
            own={place.contacts.find(({ name }) => name === mailbox.key)?.email ?? null}
            onSave={(email) => save(mailbox.key, email)}
          />
        ))}
      </ul>
      <p class="source">
        {t('contacts.source', [longDate(CONTACTS_CHECKED)])} {t('common.source')} {CONTACTS_SOURCE}
      </p>
    </details>
  );
}

function withContact(profile: Profile, place: Place, name: string, email: string | null): Profile {
  const others = place.contacts.filter((one) => one.name !== name);
  const contacts = email === null ? others : [...others, { name, email }];
  return {
    ...profile,
    places: profile.places.map((one) => (one === place ? { ...place, contacts } : one)),
  };
}
