import { useState } from 'preact/hooks';
import { nameMatches, type Patient } from '../../../domain/patient.ts';
import { allPatients, type KnownPatient } from '../../../ledger/read.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { useReading } from '../../hooks/reading.ts';
import { patientName } from '../../typed-name.ts';

interface PatientSearchProps {
  onChosen: (tag: string, patient: Patient) => void;
  onNew: (typed: string) => void;
}

const SHOWN = 8;

/** Finds a patient by name, whatever the accents; arrows and Enter choose, Escape clears. */
export function PatientSearch({ onChosen, onNew }: PatientSearchProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const patients = useReading('patients', allPatients);
  const known = patients.state === 'ready' ? patients.value : [];
  const found = known.filter(({ patient }) => nameMatches(patient, typed)).slice(0, SHOWN);
  const asked = patients.state === 'ready' && typed.trim() !== '';
  const choose = (one: KnownPatient | undefined) => one && onChosen(one.tag, one.patient);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    // Escape would close the popup, arrows would move in the text.
    event.preventDefault();
  };
  return (
    <section class="search">
      <label for="search" class="field__label">
        {t('popup.search')}
      </label>
      <input
        id="search"
        class="input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={asked && found.length > 0}
        aria-controls="search-results"
        aria-activedescendant={found[active] && asked ? `found-${active}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id="search-results"
        role="listbox"
        class="search__results"
        aria-label={t('popup.results')}
        hidden={!asked || found.length === 0}
      >
        {asked &&
          found.map(({ tag, patient }, index) => (
            <li
              key={tag}
              id={`found-${index}`}
              role="option"
              class="search__result"
              aria-selected={index === active}
              onClick={() => onChosen(tag, patient)}
            >
              {patientName(patient)}{' '}
              <span class="search__birth">{shortDate(patient.birthDate)}</span>
            </li>
          ))}
      </ul>
      <div role="status">
        {asked && found.length === 0 && (
          <div class="search__none">
            <p>{t('popup.noPatient')}</p>
            <Button onClick={() => onNew(typed)}>{t('patient.newEpisode')}</Button>
          </div>
        )}
      </div>
    </section>
  );
}
